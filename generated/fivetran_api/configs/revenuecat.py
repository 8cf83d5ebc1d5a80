from typing import TypedDict


class RevenuecatConfig(TypedDict, total=False):
    """The config of a connection to `revenuecat`, which `schema` names for good."""

    api_key: str
    schema: str
