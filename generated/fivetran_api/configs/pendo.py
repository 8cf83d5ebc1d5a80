from typing import Literal, TypedDict


class PendoConfigAwsCredentials(TypedDict, total=False):
    """The fields of `aws_credentials`."""

    bucket_name: str
    home_folder: str
    s3_role_arn: str


class PendoConfigAzureCredentials(TypedDict, total=False):
    """The fields of `azure_credentials`."""

    connection_string: str
    container_name: str
    home_folder: str


class PendoConfigGcsCredentials(TypedDict, total=False):
    """The fields of `gcs_credentials`."""

    bucket_name: str
    home_folder: str


class PendoConfig(TypedDict, total=False):
    """The config of a connection to `pendo`, which `schema` names for good."""

    app_ids: list[str]
    aws_credentials: PendoConfigAwsCredentials
    azure_credentials: PendoConfigAzureCredentials
    backward_sync_limit_date: str
    export_storage_type: Literal["AWS_S3", "AZURE", "GCS"]
    gcs_credentials: PendoConfigGcsCredentials
    historical_sync_time_frame: Literal["ALL_TIME", "DATE_LIMIT"]
    integration_key: str
    region: Literal["AU", "EU", "JPN", "US", "US1"]
    schema: str
    sync_mode: Literal["AllAppIds", "SpecificAppIds"]
    use_data_sync: bool
