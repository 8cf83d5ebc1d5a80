from typing import Literal, TypedDict


class SqlServerRdsWarehouseConfig(TypedDict, total=False):
    """The config of a destination in `sql_server_rds_warehouse`."""

    always_encrypted: bool
    connection_type: Literal["Directly", "PrivateLink", "ProxyAgent", "SshTunnel"]
    database: str
    host: str
    password: str
    port: int
    tunnel_host: str
    tunnel_port: int
    tunnel_user: str
    user: str
