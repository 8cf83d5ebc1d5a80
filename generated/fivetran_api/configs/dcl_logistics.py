from typing import TypedDict


class DclLogisticsConfig(TypedDict, total=False):
    """The config of a connection to `dcl_logistics`, which `schema` names for good."""

    api_key: str
    schema: str
    username: str
