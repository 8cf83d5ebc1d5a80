from typing import TypedDict


class WherefourConfig(TypedDict, total=False):
    """The config of a connection to `wherefour`, which `schema` and `table` name for good."""

    password: str
    schema: str
    table: str
    username: str
