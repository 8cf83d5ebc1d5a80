from typing import TypedDict


class ShipheroConfig(TypedDict, total=False):
    """The config of a connection to `shiphero`, which `schema` and `table` name for good."""

    password: str
    schema: str
    table: str
    username: str
