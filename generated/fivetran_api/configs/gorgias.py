from typing import TypedDict


class GorgiasConfig(TypedDict, total=False):
    """The config of a connection to `gorgias`, which `schema` names for good."""

    api_key: str
    schema: str
    subdomain: str
    username: str
