from typing import Literal, TypedDict


class AlidaConfig(TypedDict, total=False):
    """The config of a connection to `alida`, which `schema` names for good."""

    api_key: str
    community_api_key_name: str
    password: str
    region: Literal["ap2", "eu1", "eu2", "na1", "na2"]
    schema: str
    username: str
