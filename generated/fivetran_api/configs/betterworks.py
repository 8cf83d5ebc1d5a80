from typing import TypedDict


class BetterworksConfig(TypedDict, total=False):
    """The config of a `betterworks` connection, which `schema` names for good."""

    api_key: str
    schema: str
    sub_domain: str
