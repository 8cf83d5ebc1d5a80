from typing import TypedDict


class StarrezConfig(TypedDict, total=False):
    """The config of a connection to `starrez`, which `schema` names for good."""

    password: str
    schema: str
    sub_domain: str
    username: str
