from typing import TypedDict


class PriveConfig(TypedDict, total=False):
    """The config of a `prive` connection, which `schema` names for good."""

    api_key: str
    schema: str
