from typing import TypedDict


class LumaConfig(TypedDict, total=False):
    """The config of a connection to `luma`, which `schema` names for good."""

    api_key: str
    schema: str
