from typing import TypedDict


class FriendbuyConfig(TypedDict, total=False):
    """The config of a connection to `friendbuy`, which `schema` names for good."""

    api_key: str
    api_secret: str
    schema: str
