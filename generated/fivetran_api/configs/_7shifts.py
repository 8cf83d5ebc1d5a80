from typing import TypedDict


__all__ = ["_7shiftsConfig"]


class _7shiftsConfig(TypedDict, total=False):
    """The config of a connection to `7shifts`, which `schema` names for good."""

    access_token: str
    schema: str
