from typing import TypedDict


class ProsperstackConfig(TypedDict, total=False):
    """The config of a `prosperstack` connection, which `schema` names for good."""

    api_key: str
    schema: str
