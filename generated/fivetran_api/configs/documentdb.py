from typing import Literal, TypedDict


class DocumentdbConfig(TypedDict, total=False):
    """The config of a connection to `documentdb`, which `schema_prefix` names for good."""

    always_encrypted: bool
    connection_type: Literal["PrivateLink", "SshTunnel"]
    host: str
    password: str
    port: int
    schema_prefix: str
    sync_pack_mode: Literal["PACKED_MODE", "UNPACKED_MODE"]
    tunnel_host: str
    tunnel_port: int
    tunnel_user: str
    user: str
