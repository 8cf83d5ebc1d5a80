from typing import TypedDict


class PhoenixAdsConfig(TypedDict, total=False):
    """The config of a connection to `phoenix_ads`, which `schema` names for good."""

    agent_id: str
    schema: str
    secret_key: str
