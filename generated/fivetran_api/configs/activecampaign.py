from typing import TypedDict


class ActivecampaignConfig(TypedDict, total=False):
    """The config of a connection to `activecampaign`, which `schema` names for good."""

    api_key: str
    schema: str
    sub_domain: str
