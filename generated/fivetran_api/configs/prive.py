from typing import TypedDict


class PriveConfig(TypedDict, total=False):
    """The config of a connection to `prive`, which `schema` names for good."""

    api_key: str
    schema: str
