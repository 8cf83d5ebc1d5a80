from typing import TypedDict


class StylightConfig(TypedDict, total=False):
    """The config of a connection to `stylight`, which `schema` names for good."""

    password: str
    schema: str
    username: str
