from typing import TypedDict


class RevopsConfig(TypedDict, total=False):
    """The config of a `revops` connection, which `schema` and `table` name for good."""

    api_key: str
    schema: str
    table: str
