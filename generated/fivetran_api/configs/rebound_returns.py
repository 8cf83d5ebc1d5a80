from typing import TypedDict


class ReboundReturnsConfig(TypedDict, total=False):
    """The config of a `rebound_returns` connection, which `schema` names for good."""

    api_key: str
    login: str
    schema: str
