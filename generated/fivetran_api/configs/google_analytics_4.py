from typing import Literal, TypedDict


class GoogleAnalytics4ConfigReportsFilters(TypedDict, total=False):
    """The fields of `filters`."""

    filter_dimension: str
    filter_type: Literal["EXCLUDE", "INCLUDE"]
    filter_value: str
    filter_values: list[str]
    match_type: Literal["CONTAINS", "EXACT"]


class GoogleAnalytics4ConfigReports(TypedDict, total=False):
    """The fields of `reports`."""

    config_type: Literal["CUSTOM", "PREBUILT"]
    dimensions: list[str]
    filter_field_name: str
    filter_type: Literal["EXCLUDE", "INCLUDE"]
    filter_value: str
    filters: list[GoogleAnalytics4ConfigReportsFilters]
    metrics: list[str]
    prebuilt_report: Literal[
        "AUDIENCES_REPORT", "CONTENT_GROUP_REPORT", "CONVERSIONS_REPORT", "DEMOGRAPHIC_AGE_REPORT", "DEMOGRAPHIC_CITY_REPORT",
        "DEMOGRAPHIC_COUNTRY_REPORT", "DEMOGRAPHIC_GENDER_REPORT", "DEMOGRAPHIC_INTERESTS_REPORT",
        "DEMOGRAPHIC_LANGUAGE_REPORT", "DEMOGRAPHIC_REGION_REPORT", "ECOMMERCE_PURCHASES_ITEM_BRAND_REPORT",
        "ECOMMERCE_PURCHASES_ITEM_CATEGORY_2_REPORT", "ECOMMERCE_PURCHASES_ITEM_CATEGORY_3_REPORT",
        "ECOMMERCE_PURCHASES_ITEM_CATEGORY_4_REPORT", "ECOMMERCE_PURCHASES_ITEM_CATEGORY_5_REPORT",
        "ECOMMERCE_PURCHASES_ITEM_CATEGORY_REPORT", "ECOMMERCE_PURCHASES_ITEM_CATEGORY_REPORT_COMBINED",
        "ECOMMERCE_PURCHASES_ITEM_ID_REPORT", "ECOMMERCE_PURCHASES_ITEM_NAME_REPORT", "EVENTS_REPORT", "PAGES_PATH_REPORT",
        "PAGES_TITLE_AND_SCREEN_CLASS_REPORT", "PAGES_TITLE_AND_SCREEN_NAME_REPORT", "PUBLISHER_ADS_AD_FORMAT_REPORT",
        "PUBLISHER_ADS_AD_SOURCE_REPORT", "PUBLISHER_ADS_AD_UNIT_REPORT", "PUBLISHER_ADS_PAGE_PATH_REPORT",
        "TECH_APP_VERSION_REPORT", "TECH_BROWSER_REPORT", "TECH_DEVICE_CATEGORY_REPORT", "TECH_DEVICE_MODEL_REPORT",
        "TECH_OPERATING_SYSTEM_REPORT", "TECH_OS_VERSION_REPORT", "TECH_OS_WITH_VERSION_REPORT",
        "TECH_PLATFORM_DEVICE_CATEGORY_REPORT", "TECH_PLATFORM_REPORT", "TECH_SCREEN_RESOLUTION_REPORT",
        "TRAFFIC_ACQUISITION_SESSION_CAMPAIGN_REPORT", "TRAFFIC_ACQUISITION_SESSION_DEFAULT_CHANNEL_GROUPING_REPORT",
        "TRAFFIC_ACQUISITION_SESSION_MEDIUM_REPORT", "TRAFFIC_ACQUISITION_SESSION_SOURCE_MEDIUM_REPORT",
        "TRAFFIC_ACQUISITION_SESSION_SOURCE_PLATFORM_REPORT", "TRAFFIC_ACQUISITION_SESSION_SOURCE_REPORT",
        "USER_ACQUISITION_FIRST_USER_CAMPAIGN_REPORT", "USER_ACQUISITION_FIRST_USER_GOOGLE_ADS_AD_GROUP_NAME_REPORT",
        "USER_ACQUISITION_FIRST_USER_GOOGLE_ADS_NETWORK_TYPE_REPORT", "USER_ACQUISITION_FIRST_USER_MEDIUM_REPORT",
        "USER_ACQUISITION_FIRST_USER_SOURCE_MEDIUM_REPORT", "USER_ACQUISITION_FIRST_USER_SOURCE_PLATFORM_REPORT",
        "USER_ACQUISITION_FIRST_USER_SOURCE_REPORT",
    ]
    rollback_window: int
    table: str
    time_aggregation_granularity: Literal["DAILY", "MONTHLY", "WEEKLY", "YEARLY"]


class GoogleAnalytics4Config(TypedDict, total=False):
    """The config of a connection to `google_analytics_4`, which `schema` names for good."""

    accounts: list[str]
    properties: list[str]
    reports: list[GoogleAnalytics4ConfigReports]
    schema: str
    sync_mode: Literal["ALL_ACCOUNTS", "SPECIFIC_ACCOUNTS"]
    timeframe_months: Literal["ALL_TIME", "SIX", "THREE", "TWELVE", "TWENTY_FOUR"]


class GoogleAnalytics4AuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class GoogleAnalytics4Auth(TypedDict, total=False):
    """The auth of a connection to `google_analytics_4`."""

    client_access: GoogleAnalytics4AuthClientAccess
    refresh_token: str
