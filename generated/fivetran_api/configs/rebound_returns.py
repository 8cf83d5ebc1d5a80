from typing import TypedDict


class ReboundReturnsConfig(TypedDict, total=False):
    """The config of a connection to `rebound_returns`, which `schema` names for good."""

    api_key: str
    login: str
    schema: str
