from typing import TypedDict


class DelightedConfig(TypedDict, total=False):
    """The config of a connection to `delighted`, which `schema` names for good."""

    api_key: str
    password: str
    schema: str
