from typing import Literal, TypedDict


class AppleSearchAdsConfigCustomReports(TypedDict, total=False):
    """The fields of `custom_reports`."""

    base_report_type: Literal["CAMPAIGN"]
    group_by: list[str]
    table: str


class AppleSearchAdsConfig(TypedDict, total=False):
    """The config of a connection to `apple_search_ads`, which `schema` names for good."""

    custom_reports: list[AppleSearchAdsConfigCustomReports]
    organizations: list[str]
    schema: str
    show_records_with_no_metrics: bool
    sync_mode: Literal["AllOrganizations", "SpecificOrganizations"]
    timeframe_months: Literal["ALL_TIME", "SIX", "THREE", "TWELVE", "TWENTY_FOUR"]
    timezone_mode: Literal["UTC", "UserTimezone"]


class AppleSearchAdsAuth(TypedDict, total=False):
    """The auth of a connection to `apple_search_ads`."""

    client_id: str
    key_id: str
    team_id: str
