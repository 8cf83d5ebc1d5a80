from typing import Literal, TypedDict


class PaddleConfig(TypedDict, total=False):
    """The config of a connection to `paddle`, which `schema` and `table` name for good."""

    api_key: str
    environment: Literal["api", "sandbox-api"]
    schema: str
    table: str
