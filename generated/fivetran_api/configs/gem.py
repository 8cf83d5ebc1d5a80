from typing import TypedDict


class GemConfig(TypedDict, total=False):
    """The config of a `gem` connection, which `schema` names for good."""

    api_key: str
    schema: str
