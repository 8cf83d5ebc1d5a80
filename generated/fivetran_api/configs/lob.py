from typing import TypedDict


class LobConfig(TypedDict, total=False):
    """The config of a connection to `lob`, which `schema` names for good."""

    api_key: str
    schema: str
