from typing import TypedDict


class TeadsConfig(TypedDict, total=False):
    """The config of a connection to `teads`, which `schema` names for good."""

    api_key: str
    schema: str
