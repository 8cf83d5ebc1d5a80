from typing import TypedDict


class TiveConfig(TypedDict, total=False):
    """The config of a connection to `tive`, which `schema` and `table` name for good."""

    client_id: str
    client_secret: str
    schema: str
    table: str
