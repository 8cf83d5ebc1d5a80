from typing import Literal, TypedDict


class PinterestAdsConfigCustomReports(TypedDict, total=False):
    """The fields of `custom_reports`."""

    click_attribution_window: Literal["FOURTEEN", "ONE", "SEVEN", "SIXTY", "THIRTY", "ZERO"]
    conversion_report_time: Literal["AD_EVENT", "CONVERSION_EVENT"]
    granularity: Literal["DAY", "HOUR", "MONTH", "TOTAL", "WEEK"]
    metrics: list[str]
    report_type: str
    table_name: str
    view_attribution_window: Literal["FOURTEEN", "ONE", "SEVEN", "SIXTY", "THIRTY", "ZERO"]


class PinterestAdsConfig(TypedDict, total=False):
    """The config of a connection to `pinterest_ads`, which `schema` names for good."""

    advertisers: list[str]
    click_attribution_window: Literal["FOURTEEN", "ONE", "SEVEN", "SIXTY", "THIRTY", "ZERO"]
    conversion_report_time: Literal["AD_EVENT", "CONVERSION_EVENT"]
    custom_reports: list[PinterestAdsConfigCustomReports]
    refresh_token_expires_at: str
    report_granularity: Literal["DAY", "HOUR"]
    schema: str
    sync_mode: Literal["AllAdvertisers", "SpecificAdvertisers"]
    timeframe_months: Literal["ALL_TIME", "SIX", "THREE", "TWELVE", "TWENTY_FOUR"]
    view_attribution_window: Literal["FOURTEEN", "ONE", "SEVEN", "SIXTY", "THIRTY", "ZERO"]


class PinterestAdsAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class PinterestAdsAuth(TypedDict, total=False):
    """The auth of a connection to `pinterest_ads`."""

    client_access: PinterestAdsAuthClientAccess
    refresh_token: str
