from typing import Literal, TypedDict


class JibbleConfig(TypedDict, total=False):
    """The config of a connection to `jibble`, which `schema` and `table` name for good."""

    client_id: str
    client_secret: str
    environment: Literal["prod", "test"]
    schema: str
    table: str
