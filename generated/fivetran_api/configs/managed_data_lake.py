from typing import Literal, TypedDict


class ManagedDataLakeConfigPolarisCatalogConfiguration(TypedDict, total=False):
    """The fields of `polaris_catalog_configuration`."""

    client_id: str
    client_secret: str
    polaris_catalog: str
    polaris_server_endpoint: str


class ManagedDataLakeConfig(TypedDict, total=False):
    """The config of a destination in `managed_data_lake`."""

    auth_type: Literal["OAUTH2", "PERSONAL_ACCESS_TOKEN"]
    bucket: str
    catalog: str
    client_id: str
    connection_type: Literal["Directly", "PrivateLink", "ProxyAgent", "SshTunnel"]
    container_name: str
    databricks_connection_type: Literal["Directly", "PrivateLink", "ProxyAgent", "SshTunnel"]
    fivetran_role_arn: str
    gcs_project_id: str
    http_path: str
    lakehouse_guid: str
    oauth2_client_id: str
    oauth2_secret: str
    one_lake_auth_type: Literal["SERVICE_PRINCIPAL", "WORKSPACE_IDENTITY"]
    onelake_client_id: str
    onelake_client_secret: str
    onelake_tenant_id: str
    personal_access_token: str
    polaris_catalog_configuration: ManagedDataLakeConfigPolarisCatalogConfiguration
    port: int
    prefix_path: str
    region: str
    secret_value: str
    server_host_name: str
    should_maintain_tables_in_bqms: bool
    should_maintain_tables_in_databricks: bool
    should_maintain_tables_in_glue: bool
    should_maintain_tables_in_one_lake: bool
    snapshot_retention_period: Literal["FOUR_WEEKS", "ONE_DAY", "ONE_WEEK", "RETAIN_ALL_SNAPSHOTS", "SIX_WEEKS", "TWO_WEEKS"]
    storage_account_name: str
    storage_provider: Literal["ADLS", "AWS", "GCS"]
    tenant_id: str
    workspace_guid: str
