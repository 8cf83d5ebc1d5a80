from typing import TypedDict


class GemConfig(TypedDict, total=False):
    """The config of a connection to `gem`, which `schema` names for good."""

    api_key: str
    schema: str
