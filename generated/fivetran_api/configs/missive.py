from typing import TypedDict


class MissiveConfig(TypedDict, total=False):
    """The config of a connection to `missive`, which `schema` names for good."""

    api_token: str
    schema: str
