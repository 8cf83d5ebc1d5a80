from typing import TypedDict


class FloatConfig(TypedDict, total=False):
    """The config of a `float` connection, which `schema` names for good."""

    api_key: str
    schema: str
