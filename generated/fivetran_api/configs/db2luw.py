from typing import Literal, TypedDict


class Db2luwConfig(TypedDict, total=False):
    """The config of a connection to `db2luw`, which `schema_prefix` names for good."""

    always_encrypted: bool
    connection_type: Literal["Directly", "PrivateLink", "SshTunnel"]
    database: str
    host: str
    password: str
    port: int
    schema: str
    schema_prefix: str
    tunnel_host: str
    tunnel_port: int
    tunnel_user: str
    user: str
