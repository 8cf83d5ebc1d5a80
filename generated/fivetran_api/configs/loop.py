from typing import TypedDict


class LoopConfig(TypedDict, total=False):
    """The config of a connection to `loop`, which `schema` names for good."""

    api_key: str
    schema: str
