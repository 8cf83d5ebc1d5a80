from typing import TypedDict


class ApplovinConfig(TypedDict, total=False):
    """The config of a connection to `applovin`, which `schema` names for good."""

    api_key: str
    schema: str
