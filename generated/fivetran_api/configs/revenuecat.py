from typing import TypedDict


class RevenuecatConfig(TypedDict, total=False):
    """The config of a `revenuecat` connection, which `schema` names for good."""

    api_key: str
    schema: str
