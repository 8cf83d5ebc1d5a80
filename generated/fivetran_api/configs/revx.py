from typing import TypedDict


class RevxConfig(TypedDict, total=False):
    """The config of a connection to `revx`, which `schema` names for good."""

    password: str
    schema: str
    username: str
