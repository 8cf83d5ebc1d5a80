from typing import Literal, TypedDict


class GoogleAdsConfigReports(TypedDict, total=False):
    """The fields of `reports`."""

    fields: list[str]
    report_type: str
    table: str


class GoogleAdsConfig(TypedDict, total=False):
    """The config of a connection to `google_ads`, which `schema` names for good."""

    accounts: list[str]
    conversion_window_size: int
    customer_id: str
    manager_accounts: list[str]
    reports: list[GoogleAdsConfigReports]
    schema: str
    skip_empty_reports: bool
    sync_mode: Literal["AllAccounts", "ManagerAccounts", "SpecificAccounts"]
    timeframe_months: Literal["ALL_TIME", "SIX", "THREE", "TWELVE", "TWENTY_FOUR"]


class GoogleAdsAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str
    developer_token: str
    user_agent: str


class GoogleAdsAuth(TypedDict, total=False):
    """The auth of a connection to `google_ads`."""

    client_access: GoogleAdsAuthClientAccess
    refresh_token: str
