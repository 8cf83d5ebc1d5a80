from typing import Literal, TypedDict


class EverflowConfig(TypedDict, total=False):
    """The config of a connection to `everflow`, which `schema` and `table` name for good."""

    api_key: str
    region: Literal["api", "api-eu"]
    schema: str
    table: str
