from typing import Literal, TypedDict


class MariaConfig(TypedDict, total=False):
    """The config of a connection to `maria`, which `schema_prefix` names for good."""

    always_encrypted: bool
    auth_method: Literal["AWS_IAM", "CLIENT_CERTIFICATE", "ENTRA_ID", "PASSWORD"]
    client_private_key: str
    client_public_certificate: str
    connection_type: Literal["Directly", "PrivateLink", "ProxyAgent", "SshTunnel"]
    database: str
    host: str
    password: str
    port: int
    replica_id: int
    schema_prefix: str
    tunnel_host: str
    tunnel_port: int
    tunnel_user: str
    update_method: Literal["BINLOG", "TELEPORT"]
    user: str
