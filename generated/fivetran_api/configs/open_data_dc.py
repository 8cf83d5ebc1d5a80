from typing import TypedDict


class OpenDataDcConfig(TypedDict, total=False):
    """The config of a `open_data_dc` connection, which `schema` and `table` name for good."""

    schema: str
    table: str
