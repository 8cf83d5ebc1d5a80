from typing import Literal, TypedDict


class GoogleAnalytics4ExportConfig(TypedDict, total=False):
    """The config of a connection to `google_analytics_4_export`, which `schema` names for good."""

    bucket_name: str
    dataset_id: str
    list_sync_mode: Literal["COLUMNS", "JSON"]
    project_id: str
    schema: str
    sync_tables: Literal["DAILY_ONLY", "FRESH_DAILY", "STREAMING"]
