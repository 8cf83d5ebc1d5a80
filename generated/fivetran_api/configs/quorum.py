from typing import TypedDict


class QuorumConfig(TypedDict, total=False):
    """The config of a `quorum` connection, which `schema` names for good."""

    api_key: str
    schema: str
    username: str
