from typing import TypedDict


class LeverConfig(TypedDict, total=False):
    """The config of a connection to `lever`, which `schema` names for good."""

    api_key: str
    schema: str
