from typing import TypedDict


class LinearConfig(TypedDict, total=False):
    """The config of a connection to `linear`, which `schema` names for good."""

    api_key: str
    schema: str
