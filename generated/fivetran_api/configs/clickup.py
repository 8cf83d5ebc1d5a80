from typing import TypedDict


class ClickupConfig(TypedDict, total=False):
    """The config of a connection to `clickup`, which `schema` names for good."""

    api_key: str
    schema: str
