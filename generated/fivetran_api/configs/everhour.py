from typing import TypedDict


class EverhourConfig(TypedDict, total=False):
    """The config of a connection to `everhour`, which `schema` names for good."""

    api_key: str
    schema: str
