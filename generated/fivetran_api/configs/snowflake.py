from typing import Literal, TypedDict


class SnowflakeConfig(TypedDict, total=False):
    """The config of a destination in `snowflake`."""

    application_id: str
    auth: Literal["KEY_PAIR", "OAUTH", "PASSWORD"]
    aws_access_key_id: str
    aws_bucket_auth_type: Literal["IAM_ROLE", "IAM_USER"]
    aws_secret_access_key: str
    bucket: str
    bucket_region: str
    connection_type: Literal["Directly", "PrivateLink", "ProxyAgent", "SshTunnel"]
    database: str
    default_virtual_warehouse: str
    directory_id: str
    enable_external_storage_for_unstructured_files: bool
    external_stage_storage_provider: Literal["AZURE", "GCS", "INTERNAL", "S3"]
    external_storage_cloud_provider: Literal["AWS", "AZURE", "GCP", "INTERNAL_STAGE"]
    external_storage_integration: str
    external_storage_parent_folder_uri: str
    gcs_service_account_credentials: dict[str, object]
    gcs_service_account_credentials_path: str
    host: str
    is_private_key_encrypted: bool
    passphrase: str
    password: str
    port: int
    private_key: str
    role: str
    storage_account_key: str
    storage_account_name: str
    use_customer_staging: bool
    user: str
