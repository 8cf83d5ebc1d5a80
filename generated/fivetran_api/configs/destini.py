from typing import TypedDict


class DestiniConfig(TypedDict, total=False):
    """The config of a connection to `destini`, which `schema` and `table` name for good."""

    api_key: str
    client_name: str
    schema: str
    table: str
