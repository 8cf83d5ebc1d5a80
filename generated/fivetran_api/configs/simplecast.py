from typing import TypedDict


class SimplecastConfig(TypedDict, total=False):
    """The config of a connection to `simplecast`, which `schema` names for good."""

    api_token: str
    schema: str
