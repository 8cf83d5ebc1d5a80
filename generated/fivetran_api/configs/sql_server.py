from typing import Literal, TypedDict


class SqlServerConfig(TypedDict, total=False):
    """The config of a connection to `sql_server`, which `schema_prefix` names for good."""

    always_encrypted: bool
    backup_log_format: str
    backup_log_path: str
    backup_storage_type: Literal["ALTERNATE_LOCATION", "AWS", "AZURE", "GCS", "MSDB"]
    binary_log_truncater: Literal["FIVETRAN", "SQL_SERVER_AGENT", "USER_MANAGED"]
    binary_log_type: Literal["BACKUP", "ONLINE"]
    bucket: str
    connection_string: str
    connection_type: Literal["Directly", "PrivateLink", "ProxyAgent", "SshTunnel"]
    container_name: str
    database: str
    ekm_key_identifiers: list[str]
    enable_tde: bool
    external_id: str
    host: str
    password: str
    port: int
    role_arn: str
    schema_prefix: str
    tde_certificate_backup: str
    tde_certificate_path: str
    tde_password: str
    tde_private_key_backup: str
    tde_private_key_path: str
    tde_setting: Literal["CERTIFICATE", "OFF"]
    tunnel_host: str
    tunnel_port: int
    tunnel_user: str
    update_method: Literal["BINARY_LOG_READER", "NATIVE_UPDATE", "TELEPORT"]
    user: str
    windows_auth_client_certificate: str
    windows_auth_grpc_host: str
    windows_auth_grpc_port: int
    windows_auth_server_certificate: str
