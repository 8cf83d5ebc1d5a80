from typing import TypedDict


class AcculynxConfig(TypedDict, total=False):
    """The config of a connection to `acculynx`, which `schema` names for good."""

    api_key: str
    schema: str
