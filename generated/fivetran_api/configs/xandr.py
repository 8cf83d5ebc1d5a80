from typing import TypedDict


class XandrConfig(TypedDict, total=False):
    """The config of a connection to `xandr`, which `schema` names for good."""

    password: str
    schema: str
    username: str
