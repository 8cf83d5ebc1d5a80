from typing import Literal, TypedDict


class DatabricksConfig(TypedDict, total=False):
    """The config of a destination in `databricks`."""

    auth_type: Literal["OAUTH2", "PERSONAL_ACCESS_TOKEN"]
    aws_access_key_id: str
    aws_secret_access_key: str
    azure_storage_account_auth_type: str
    bucket: str
    bucket_region: str
    catalog: str
    cloud_provider: Literal["AWS", "AZURE", "GCP"]
    connection_type: Literal["Directly", "PrivateLink"]
    create_external_tables: bool
    create_external_volumes: bool
    disable_vacuum: bool
    external_location: str
    external_storage_cloud_provider: Literal["AWS", "AZURE", "GCP"]
    external_volume_location: str
    http_path: str
    oauth2_client_id: str
    oauth2_secret: str
    personal_access_token: str
    port: int
    s3_bucket_auth_type: Literal["IAM_ROLE", "IAM_USER"]
    server_host_name: str
    storage_account_key: str
    storage_account_name: str
