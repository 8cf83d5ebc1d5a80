from typing import TypedDict


class DoorloopConfig(TypedDict, total=False):
    """The config of a connection to `doorloop`, which `schema` names for good."""

    api_key: str
    schema: str
