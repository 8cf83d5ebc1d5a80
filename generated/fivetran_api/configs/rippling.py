from typing import TypedDict


class RipplingConfig(TypedDict, total=False):
    """The config of a `rippling` connection, which `schema` names for good."""

    api_key: str
    schema: str
