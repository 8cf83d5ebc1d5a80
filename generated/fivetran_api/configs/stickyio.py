from typing import TypedDict


class StickyioConfig(TypedDict, total=False):
    """The config of a connection to `stickyio`, which `schema` names for good."""

    base_url: str
    password: str
    schema: str
    username: str
