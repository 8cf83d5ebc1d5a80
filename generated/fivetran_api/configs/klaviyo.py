from typing import Literal, TypedDict


class KlaviyoConfigReports(TypedDict, total=False):
    """The fields of `reports`."""

    breakdown: Literal["form_id", "form_version_id"]
    conversion_metric_id: str
    interval: Literal["DAILY", "HOURLY", "MONTHLY", "WEEKLY"]
    name: str
    rollback_window_in_days: int
    statistics: list[str]
    type: Literal["FLOW", "FORM", "SEGMENT"]


class KlaviyoConfig(TypedDict, total=False):
    """The config of a connection to `klaviyo`, which `schema` names for good."""

    api_key: str
    historical_sync_limit: Literal["ALL_TIME", "DATE_LIMIT"]
    historical_sync_limit_date: str
    packing_mode: Literal["PACKED", "UNPACKED"]
    reports: list[KlaviyoConfigReports]
    schema: str
    should_sync_events_with_deleted_profiles: bool
    should_sync_predictive_analytics: bool
