from typing import TypedDict


class GuruConfig(TypedDict, total=False):
    """The config of a connection to `guru`, which `schema` names for good."""

    password: str
    schema: str
    username: str
