from typing import TypedDict


class FreshteamConfig(TypedDict, total=False):
    """The config of a `freshteam` connection, which `schema` names for good."""

    api_key: str
    base_domain: str
    schema: str
