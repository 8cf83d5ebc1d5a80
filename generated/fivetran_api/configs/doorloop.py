from typing import TypedDict


class DoorloopConfig(TypedDict, total=False):
    """The config of a `doorloop` connection, which `schema` names for good."""

    api_key: str
    schema: str
