from typing import TypedDict


class DixaConfig(TypedDict, total=False):
    """The config of a connection to `dixa`, which `schema` names for good."""

    api_token: str
    schema: str
