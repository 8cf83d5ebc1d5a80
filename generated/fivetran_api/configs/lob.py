from typing import TypedDict


class LobConfig(TypedDict, total=False):
    """The config of a `lob` connection, which `schema` names for good."""

    api_key: str
    schema: str
