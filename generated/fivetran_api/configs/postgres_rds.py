from typing import Literal, TypedDict


class PostgresRdsConfig(TypedDict, total=False):
    """The config of a connection to `postgres_rds`, which `schema_prefix` names for good."""

    always_encrypted: bool
    auth_method: Literal["AWS_IAM", "CLIENT_CERTIFICATE", "ENTRA_ID", "PASSWORD"]
    client_private_key: str
    client_public_certificate: str
    connection_type: Literal["Directly", "PrivateLink", "ProxyAgent", "SshTunnel"]
    database: str
    delete_capture_enabled: bool
    entra_app_id: str
    entra_tenant_id: str
    host: str
    password: str
    port: int
    publication_name: str
    replication_slot: str
    schema_prefix: str
    tunnel_host: str
    tunnel_port: int
    tunnel_user: str
    update_method: Literal["QUERY_BASED", "WAL_PGOUTPUT"]
    user: str
