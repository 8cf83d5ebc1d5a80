from typing import Literal, TypedDict


class TiktokAdsConfigCustomReports(TypedDict, total=False):
    """The fields of `custom_reports`."""

    aggregate: str
    dimensions: list[str]
    metrics: list[str]
    report_type: str
    table_name: str


class TiktokAdsConfig(TypedDict, total=False):
    """The config of a connection to `tiktok_ads`, which `schema` names for good."""

    accounts: list[str]
    attribution_window_size: Literal["FOURTEEN", "ONE", "SEVEN", "TWENTY_EIGHT"]
    custom_reports: list[TiktokAdsConfigCustomReports]
    schema: str
    sync_mode: Literal["AllAccounts", "SpecificAccounts"]
    timeframe_months: Literal["ALL_TIME", "SIX", "THREE", "TWELVE", "TWENTY_FOUR"]


class TiktokAdsAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class TiktokAdsAuth(TypedDict, total=False):
    """The auth of a connection to `tiktok_ads`."""

    access_token: str
    client_access: TiktokAdsAuthClientAccess
