from typing import Literal, TypedDict


class SqlServerSapEccHvaConfig(TypedDict, total=False):
    """The config of a connection to `sql_server_sap_ecc_hva`, which `schema_prefix` names for good."""

    agent_host: str
    agent_password: str
    agent_port: int
    agent_public_cert: str
    agent_user: str
    always_encrypted: bool
    archive_log_format: str
    archive_log_path: str
    auth_method: Literal["Password", "WindowsAuth"]
    connection_type: Literal["Directly", "PrivateLink", "ProxyAgent", "SshTunnel"]
    database: str
    enable_archive_log_only: bool
    enable_tde: bool
    host: str
    password: str
    port: int
    sap_schema: str
    schema_prefix: str
    server_name: str
    tde_certificate: str
    tde_certificate_name: str
    tde_password: str
    tde_private_key: str
    tunnel_host: str
    tunnel_port: int
    tunnel_user: str
    update_method: Literal["DIRECT"]
    user: str
