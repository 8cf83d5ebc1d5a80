from typing import TypedDict


class GrinConfig(TypedDict, total=False):
    """The config of a connection to `grin`, which `schema` and `table` name for good."""

    api_key: str
    schema: str
    table: str
