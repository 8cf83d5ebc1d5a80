from typing import Literal, TypedDict


class HealthieConfig(TypedDict, total=False):
    """The config of a connection to `healthie`, which `schema` names for good."""

    api_key: str
    environment: Literal["api", "staging-api"]
    schema: str
    shard_authorization_id: str
