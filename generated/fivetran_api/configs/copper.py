from typing import TypedDict


class CopperConfig(TypedDict, total=False):
    """The config of a connection to `copper`, which `schema` names for good."""

    api_key: str
    email: str
    schema: str
