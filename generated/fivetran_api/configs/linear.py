from typing import TypedDict


class LinearConfig(TypedDict, total=False):
    """The config of a `linear` connection, which `schema` names for good."""

    api_key: str
    schema: str
