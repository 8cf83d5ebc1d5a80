from typing import TypedDict


class RevopsConfig(TypedDict, total=False):
    """The config of a connection to `revops`, which `schema` and `table` name for good."""

    api_key: str
    schema: str
    table: str
