from typing import Literal, TypedDict


class BrazeConfig(TypedDict, total=False):
    """The config of a connection to `braze`, which `schema` names for good."""

    abs_connection_string: str
    abs_container_name: str
    abs_export_connection_string: str
    abs_export_container_name: str
    abs_export_prefix: str
    abs_prefix: str
    api_key: str
    api_url: str
    cloud_storage_type: Literal["AWS_S3", "AZURE_BLOB_STORAGE", "GCS", "NONE"]
    enable_exports: bool
    export_storage_type: Literal["AWS_S3", "AZURE_BLOB_STORAGE", "GCS", "NONE"]
    gcs_bucket: str
    gcs_export_bucket: str
    gcs_export_folder: str
    gcs_folder: str
    historic_sync_time_frame: Literal["ALL_TIME", "FIVE_YEARS", "ONE_YEAR", "SIX_MONTHS", "THREE_MONTHS", "TWO_YEARS"]
    historical_sync_limit: Literal["ALL_TIME", "DATE_LIMIT"]
    historical_sync_limit_date: str
    s3_export_bucket: str
    s3_export_folder: str
    s3_export_role_arn: str
    s3bucket: str
    s3folder: str
    s3role_arn: str
    schema: str
