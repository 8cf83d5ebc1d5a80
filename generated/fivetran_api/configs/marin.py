from typing import TypedDict


class MarinConfig(TypedDict, total=False):
    """The config of a `marin` connection, which `schema` names for good."""

    host: str
    password: str
    prefix: str
    schema: str
    user: str
