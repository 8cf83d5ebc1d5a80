from typing import TypedDict


class BallotreadyConfig(TypedDict, total=False):
    """The config of a connection to `ballotready`, which `schema` names for good."""

    api_key: str
    schema: str
