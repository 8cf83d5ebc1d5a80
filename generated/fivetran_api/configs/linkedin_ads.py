from typing import Literal, TypedDict


class LinkedinAdsConfig(TypedDict, total=False):
    """The config of a connection to `linkedin_ads`, which `schema` names for good."""

    accounts: list[str]
    ad_analytics: Literal["AllReports", "SpecificReports"]
    post_click_attribution_window_size: Literal["DAY_1", "DAY_28", "DAY_30", "DAY_7"]
    reports: list[str]
    schema: str
    sync_mode: Literal["AllAccounts", "SpecificAccounts"]
    timeframe_months: Literal["ALL_TIME", "SIX", "THREE", "TWELVE", "TWENTY_FOUR"]
    view_through_attribution_window_size: Literal["DAY_1", "DAY_28", "DAY_30", "DAY_7"]


class LinkedinAdsAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class LinkedinAdsAuth(TypedDict, total=False):
    """The auth of a connection to `linkedin_ads`."""

    client_access: LinkedinAdsAuthClientAccess
    refresh_token: str
