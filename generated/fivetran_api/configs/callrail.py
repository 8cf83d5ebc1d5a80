from typing import TypedDict


class CallrailConfig(TypedDict, total=False):
    """The config of a connection to `callrail`, which `schema` names for good."""

    api_key: str
    schema: str
