from typing import TypedDict


class SafebaseConfig(TypedDict, total=False):
    """The config of a connection to `safebase`, which `schema` and `table` name for good."""

    api_key: str
    schema: str
    table: str
