from typing import Literal, TypedDict


class MysqlWarehouseConfig(TypedDict, total=False):
    """The config of a destination in `mysql_warehouse`."""

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
