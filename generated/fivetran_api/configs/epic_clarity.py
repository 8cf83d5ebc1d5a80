from typing import Literal, TypedDict


class EpicClarityConfig(TypedDict, total=False):
    """The config of a connection to `epic_clarity`, which `schema_prefix` names for good."""

    always_encrypted: bool
    connection_type: Literal["Directly", "PrivateLink", "ProxyAgent", "SshTunnel"]
    database: str
    host: str
    password: str
    port: int
    schema_prefix: str
    tunnel_host: str
    tunnel_port: int
    tunnel_user: str
    update_method: Literal["BINARY_LOG_READER", "EPIC_COGITO", "MIXED_TELEPORT_CSA", "NATIVE_UPDATE", "TELEPORT"]
    user: str
