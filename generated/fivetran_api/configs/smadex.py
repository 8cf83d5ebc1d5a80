from typing import TypedDict


class SmadexConfig(TypedDict, total=False):
    """The config of a connection to `smadex`, which `schema` names for good."""

    email: str
    password: str
    schema: str
