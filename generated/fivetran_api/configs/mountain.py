from typing import TypedDict


class MountainConfig(TypedDict, total=False):
    """The config of a connection to `mountain`, which `schema` names for good."""

    api_key: str
    schema: str
