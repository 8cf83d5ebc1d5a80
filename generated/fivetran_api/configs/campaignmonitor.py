from typing import TypedDict


class CampaignmonitorConfig(TypedDict, total=False):
    """The config of a connection to `campaignmonitor`, which `schema` names for good."""

    api_key: str
    schema: str
