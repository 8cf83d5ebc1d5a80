from typing import TypedDict


class CollibraConfig(TypedDict, total=False):
    """The config of a connection to `collibra`, which `schema` names for good."""

    password: str
    schema: str
    sub_domain: str
    username: str
