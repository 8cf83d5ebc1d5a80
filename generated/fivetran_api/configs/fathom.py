from typing import TypedDict


class FathomConfig(TypedDict, total=False):
    """The config of a `fathom` connection, which `schema` names for good."""

    api_key: str
    schema: str
