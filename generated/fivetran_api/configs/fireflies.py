from typing import TypedDict


class FirefliesConfig(TypedDict, total=False):
    """The config of a connection to `fireflies`, which `schema` names for good."""

    api_key: str
    schema: str
