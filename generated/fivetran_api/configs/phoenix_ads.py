from typing import TypedDict


class PhoenixAdsConfig(TypedDict, total=False):
    """The config of a `phoenix_ads` connection, which `schema` names for good."""

    agent_id: str
    schema: str
    secret_key: str
