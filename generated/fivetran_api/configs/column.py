from typing import TypedDict


class ColumnConfig(TypedDict, total=False):
    """The config of a connection to `column`, which `schema` names for good."""

    api_key: str
    schema: str
