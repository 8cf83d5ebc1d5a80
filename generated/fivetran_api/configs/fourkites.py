from typing import TypedDict


class FourkitesConfig(TypedDict, total=False):
    """The config of a connection to `fourkites`, which `schema` names for good."""

    api_key: str
    schema: str
