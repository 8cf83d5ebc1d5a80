from typing import TypedDict


class SimplecastConfig(TypedDict, total=False):
    """The config of a `simplecast` connection, which `schema` names for good."""

    api_token: str
    schema: str
