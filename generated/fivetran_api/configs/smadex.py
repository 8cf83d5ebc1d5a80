from typing import TypedDict


class SmadexConfig(TypedDict, total=False):
    """The config of a `smadex` connection, which `schema` names for good."""

    email: str
    password: str
    schema: str
