from typing import TypedDict


class RetentlyConfig(TypedDict, total=False):
    """The config of a connection to `retently`, which `schema` names for good."""

    api_token: str
    schema: str
