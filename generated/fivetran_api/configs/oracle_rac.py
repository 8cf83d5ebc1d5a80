from typing import Literal, TypedDict


class OracleRacConfig(TypedDict, total=False):
    """The config of a connection to `oracle_rac`, which `schema_prefix` names for good."""

    always_encrypted: bool
    connection_type: Literal["Directly", "PrivateLink", "ProxyAgent", "SshTunnel"]
    database: str
    host: str
    password: str
    pdb_name: str
    port: int
    schema_prefix: str
    tunnel_host: str
    tunnel_port: int
    tunnel_user: str
    update_method: Literal["BINARY_LOG_READER", "LOGMINER", "TELEPORT"]
    user: str
