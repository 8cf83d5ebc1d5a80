from typing import TypedDict


class CodefreshConfig(TypedDict, total=False):
    """The config of a connection to `codefresh`, which `schema` names for good."""

    api_key: str
    schema: str
