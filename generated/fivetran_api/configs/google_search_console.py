from typing import Literal, TypedDict


class GoogleSearchConsoleConfigReportsFilters(TypedDict, total=False):
    """The fields of `filters`."""

    dimension: Literal["COUNTRY", "DEVICE", "PAGE", "QUERY", "SEARCH_APPEARANCE"]
    expression: str
    filter_type: Literal["EXCLUDE", "INCLUDE"]
    match_type: Literal["CONTAINS", "EQUALS"]


class GoogleSearchConsoleConfigReports(TypedDict, total=False):
    """The fields of `reports`."""

    aggregation: Literal["BY_PAGE", "BY_PROPERTY"]
    dimensions: list[Literal["COUNTRY", "DATE", "DEVICE", "HOUR", "PAGE", "QUERY", "SEARCH_APPEARANCE"]]
    filters: list[GoogleSearchConsoleConfigReportsFilters]
    report_type: Literal["DISCOVER", "GOOGLE_NEWS", "SEARCH_RESULTS"]
    search_types: list[Literal["DISCOVER", "GOOGLE_NEWS", "IMAGE", "NEWS", "VIDEO", "WEB"]]
    table: str


class GoogleSearchConsoleConfig(TypedDict, total=False):
    """The config of a connection to `google_search_console`, which `schema` names for good."""

    reports: list[GoogleSearchConsoleConfigReports]
    schema: str
    site_urls: list[str]
    sync_mode: Literal["AllSites", "SpecificSites"]
    timeframe_months: Literal["ALL_TIME", "SIX", "THREE", "TWELVE"]


class GoogleSearchConsoleAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class GoogleSearchConsoleAuth(TypedDict, total=False):
    """The auth of a connection to `google_search_console`."""

    client_access: GoogleSearchConsoleAuthClientAccess
    refresh_token: str
