from typing import TypedDict


class OpenDataDcConfig(TypedDict, total=False):
    """The config of a connection to `open_data_dc`, which `schema` and `table` name for good."""

    schema: str
    table: str
