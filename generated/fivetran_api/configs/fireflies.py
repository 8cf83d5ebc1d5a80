from typing import TypedDict


class FirefliesConfig(TypedDict, total=False):
    """The config of a `fireflies` connection, which `schema` names for good."""

    api_key: str
    schema: str
