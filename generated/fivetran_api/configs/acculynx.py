from typing import TypedDict


class AcculynxConfig(TypedDict, total=False):
    """The config of a `acculynx` connection, which `schema` names for good."""

    api_key: str
    schema: str
