from typing import TypedDict


class MarinConfig(TypedDict, total=False):
    """The config of a connection to `marin`, which `schema` names for good."""

    host: str
    password: str
    prefix: str
    schema: str
    user: str
