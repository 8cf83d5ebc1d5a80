from typing import TypedDict


class MissiveConfig(TypedDict, total=False):
    """The config of a `missive` connection, which `schema` names for good."""

    api_token: str
    schema: str
