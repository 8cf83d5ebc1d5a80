from typing import TypedDict


class RipplingConfig(TypedDict, total=False):
    """The config of a connection to `rippling`, which `schema` names for good."""

    api_key: str
    schema: str
