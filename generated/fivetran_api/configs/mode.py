from typing import TypedDict


class ModeConfig(TypedDict, total=False):
    """The config of a connection to `mode`, which `schema` names for good."""

    schema: str
    secret: str
    token: str
    workspace: str
