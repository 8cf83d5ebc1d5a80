from typing import TypedDict


class LivestormConfig(TypedDict, total=False):
    """The config of a connection to `livestorm`, which `schema` names for good."""

    api_key: str
    schema: str
