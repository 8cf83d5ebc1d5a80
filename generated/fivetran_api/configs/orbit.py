from typing import TypedDict


class OrbitConfig(TypedDict, total=False):
    """The config of a connection to `orbit`, which `schema` names for good."""

    bearer_token: str
    schema: str
