from typing import Literal, TypedDict


class CockroachdbConfig(TypedDict, total=False):
    """The config of a connection to `cockroachdb`, which `schema_prefix` names for good."""

    always_encrypted: bool
    connection_type: Literal["Directly", "SshTunnel"]
    database: str
    host: str
    password: str
    port: int
    schema_prefix: str
    tunnel_host: str
    tunnel_port: int
    tunnel_user: str
    user: str
