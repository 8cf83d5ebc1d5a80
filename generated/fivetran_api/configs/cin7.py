from typing import TypedDict


class Cin7Config(TypedDict, total=False):
    """The config of a connection to `cin7`, which `schema` names for good."""

    password: str
    schema: str
    username: str
