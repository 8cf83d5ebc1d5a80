from typing import TypedDict


class TeadsConfig(TypedDict, total=False):
    """The config of a `teads` connection, which `schema` names for good."""

    api_key: str
    schema: str
