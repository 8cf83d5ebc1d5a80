from typing import TypedDict


class CallrailConfig(TypedDict, total=False):
    """The config of a `callrail` connection, which `schema` names for good."""

    api_key: str
    schema: str
