from typing import TypedDict


class CopperConfig(TypedDict, total=False):
    """The config of a `copper` connection, which `schema` names for good."""

    api_key: str
    email: str
    schema: str
