from typing import Literal, TypedDict


class JustcallConfig(TypedDict, total=False):
    """The config of a connection to `justcall`, which `schema` and `table` name for good."""

    api_key: str
    api_secret: str
    plan_type: Literal["27", "57", "85"]
    schema: str
    table: str
