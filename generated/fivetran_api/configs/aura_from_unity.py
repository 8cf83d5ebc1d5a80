from typing import TypedDict


class AuraFromUnityConfig(TypedDict, total=False):
    """The config of a connection to `aura_from_unity`, which `schema` names for good."""

    api_token: str
    schema: str
