from typing import TypedDict


__all__ = ["_15fiveConfig"]


class _15fiveConfig(TypedDict, total=False):
    """The config of a connection to `15five`, which `schema` names for good."""

    api_key: str
    schema: str
