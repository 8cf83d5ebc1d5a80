from typing import TypedDict


class ShortcutConfig(TypedDict, total=False):
    """The config of a connection to `shortcut`, which `schema` names for good."""

    api_key: str
    schema: str
