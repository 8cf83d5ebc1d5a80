from typing import Literal, TypedDict


class AssembledConfig(TypedDict, total=False):
    """The config of a connection to `assembled`, which `schema` and `table` name for good."""

    api_key: str
    return_full_schedule: Literal["false", "true"]
    schema: str
    table: str
