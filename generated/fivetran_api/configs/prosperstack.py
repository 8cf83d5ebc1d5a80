from typing import TypedDict


class ProsperstackConfig(TypedDict, total=False):
    """The config of a connection to `prosperstack`, which `schema` names for good."""

    api_key: str
    schema: str
