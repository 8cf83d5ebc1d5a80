from typing import TypedDict


class BetterworksConfig(TypedDict, total=False):
    """The config of a connection to `betterworks`, which `schema` names for good."""

    api_key: str
    schema: str
    sub_domain: str
