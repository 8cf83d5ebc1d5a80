from typing import TypedDict


class AvantlinkConfig(TypedDict, total=False):
    """The config of a connection to `avantlink`, which `schema` names for good."""

    api_key: str
    merchant_id: str
    schema: str
