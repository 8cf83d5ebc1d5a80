from typing import TypedDict


class ColumnConfig(TypedDict, total=False):
    """The config of a `column` connection, which `schema` names for good."""

    api_key: str
    schema: str
