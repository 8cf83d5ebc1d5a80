from typing import TypedDict


class FloatConfig(TypedDict, total=False):
    """The config of a connection to `float`, which `schema` names for good."""

    api_key: str
    schema: str
