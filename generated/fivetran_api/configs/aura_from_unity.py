from typing import TypedDict


class AuraFromUnityConfig(TypedDict, total=False):
    """The config of a `aura_from_unity` connection, which `schema` names for good."""

    api_token: str
    schema: str
