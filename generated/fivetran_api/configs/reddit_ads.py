from typing import Literal, TypedDict


class RedditAdsConfigCustomReports(TypedDict, total=False):
    """The fields of `custom_reports`."""

    breakdowns: list[Literal[
        "AD_ACCOUNT_ID", "AD_GROUP_ID", "AD_ID", "CAMPAIGN_ID", "COMMUNITY", "COUNTRY", "DMA", "GALLERY_ITEM_ID", "GENDER",
        "INTEREST", "KEYWORD", "OS_TYPE", "PLACEMENT", "REGION",
    ]]
    conversions_report_included: bool
    custom_events_included: bool
    event_names: list[str]
    level: Literal["ACCOUNT", "AD", "AD_GROUP", "CAMPAIGN", "NONE", "POST"]
    report_fields: list[str]
    report_name: str
    segmentation: Literal["COMMUNITY", "COUNTRY", "INTEREST", "METRO", "NONE", "PLACEMENT"]
    time_zone: str
    time_zone_mode: Literal["ACCOUNT", "USER"]


class RedditAdsConfig(TypedDict, total=False):
    """The config of a connection to `reddit_ads`, which `schema` names for good."""

    business_accounts: list[str]
    custom_reports: list[RedditAdsConfigCustomReports]
    schema: str
    sync_mode: Literal["AllAccounts", "SpecificAccounts"]
    timeframe_months: Literal["ALL_TIME", "SIX", "THREE", "TWELVE", "TWENTY_FOUR"]


class RedditAdsAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class RedditAdsAuth(TypedDict, total=False):
    """The auth of a connection to `reddit_ads`."""

    client_access: RedditAdsAuthClientAccess
    refresh_token: str
