from typing import TypedDict


class FreshteamConfig(TypedDict, total=False):
    """The config of a connection to `freshteam`, which `schema` names for good."""

    api_key: str
    base_domain: str
    schema: str
