from typing import Literal, TypedDict


class GoogleSearchAds360ConfigReports(TypedDict, total=False):
    """The fields of `reports`."""

    attributes: list[str]
    custom_column_ids: list[str]
    metrics: list[str]
    report_type: str
    rollback_window: int
    segments: list[str]
    table: str


class GoogleSearchAds360Config(TypedDict, total=False):
    """The config of a connection to `google_search_ads_360`, which `schema` names for good."""

    accounts: list[str]
    accounts_sync_mode: Literal["ALL_ACCOUNTS", "SPECIFIC_ACCOUNTS"]
    advertisers: list[str]
    advertisers_sync_mode: Literal["ALL_ADVERTISERS", "SPECIFIC_ADVERTISERS"]
    reports: list[GoogleSearchAds360ConfigReports]
    schema: str
    timeframe_months: Literal["ALL_TIME", "SIX", "THREE", "TWELVE", "TWENTY_FOUR"]


class GoogleSearchAds360AuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class GoogleSearchAds360Auth(TypedDict, total=False):
    """The auth of a connection to `google_search_ads_360`."""

    client_access: GoogleSearchAds360AuthClientAccess
    refresh_token: str
