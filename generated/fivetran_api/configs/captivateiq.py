from typing import TypedDict


class CaptivateiqConfig(TypedDict, total=False):
    """The config of a connection to `captivateiq`, which `schema` names for good."""

    api_key: str
    schema: str
