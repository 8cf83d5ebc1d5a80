from typing import TypedDict


class DixaConfig(TypedDict, total=False):
    """The config of a `dixa` connection, which `schema` names for good."""

    api_token: str
    schema: str
