from typing import TypedDict


class SkuvaultConfig(TypedDict, total=False):
    """The config of a connection to `skuvault`, which `schema` names for good."""

    email: str
    password: str
    schema: str
