from typing import TypedDict


class ShortioConfig(TypedDict, total=False):
    """The config of a connection to `shortio`, which `schema` names for good."""

    api_key: str
    schema: str
