from typing import TypedDict


class FathomConfig(TypedDict, total=False):
    """The config of a connection to `fathom`, which `schema` names for good."""

    api_key: str
    schema: str
