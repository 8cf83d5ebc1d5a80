from typing import TypedDict


class QuorumConfig(TypedDict, total=False):
    """The config of a connection to `quorum`, which `schema` names for good."""

    api_key: str
    schema: str
    username: str
