from typing import Literal, TypedDict


class AuroraWarehouseConfig(TypedDict, total=False):
    """The config of a destination in `aurora_warehouse`."""

    always_encrypted: bool
    connection_type: Literal["Directly", "PrivateLink", "SshTunnel"]
    database: str
    host: str
    password: str
    port: int
    tunnel_host: str
    tunnel_port: int
    tunnel_user: str
    user: str
