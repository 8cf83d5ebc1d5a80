from typing import TypedDict


class Ricochet360Config(TypedDict, total=False):
    """The config of a `ricochet360` connection, which `schema` names for good."""

    api_key: str
    schema: str
