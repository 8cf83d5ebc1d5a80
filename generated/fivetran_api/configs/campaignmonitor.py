from typing import TypedDict


class CampaignmonitorConfig(TypedDict, total=False):
    """The config of a `campaignmonitor` connection, which `schema` names for good."""

    api_key: str
    schema: str
