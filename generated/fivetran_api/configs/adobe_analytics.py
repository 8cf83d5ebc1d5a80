from typing import Literal, TypedDict


class AdobeAnalyticsConfigAdobeAnalyticsConfigurations(TypedDict, total=False):
    """The fields of `adobe_analytics_configurations`."""

    calculated_metrics: list[str]
    elements: list[str]
    metrics: list[str]
    report_suites: list[str]
    segments: list[str]
    sync_mode: Literal["AllReportSuites", "SpecificReportSuites"]
    table: str


class AdobeAnalyticsConfig(TypedDict, total=False):
    """The config of a connection to `adobe_analytics`, which `schema` names for good."""

    adobe_analytics_configurations: list[AdobeAnalyticsConfigAdobeAnalyticsConfigurations]
    client_id: str
    client_secret: str
    date_granularity: Literal["DAY", "HOUR", "MONTH", "QUARTER", "WEEK", "YEAR"]
    schema: str
    timeframe_months: Literal["ALL_TIME", "SIX", "THREE", "TWELVE", "TWENTY_FOUR"]
