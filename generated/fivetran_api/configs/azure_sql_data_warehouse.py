from typing import Literal, TypedDict


class AzureSqlDataWarehouseConfig(TypedDict, total=False):
    """The config of a destination in `azure_sql_data_warehouse`."""

    always_encrypted: bool
    connection_type: Literal["Directly", "PrivateLink", "SshTunnel"]
    database: str
    host: str
    password: str
    port: int
    storage_account_key: str
    storage_account_name: str
    tunnel_host: str
    tunnel_port: int
    tunnel_user: str
    user: str
