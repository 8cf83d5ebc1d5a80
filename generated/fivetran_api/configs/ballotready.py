from typing import TypedDict


class BallotreadyConfig(TypedDict, total=False):
    """The config of a `ballotready` connection, which `schema` names for good."""

    api_key: str
    schema: str
