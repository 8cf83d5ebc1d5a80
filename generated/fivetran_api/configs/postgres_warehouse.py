from typing import Literal, TypedDict


class PostgresWarehouseConfig(TypedDict, total=False):
    """The config of a destination in `postgres_warehouse`."""

    always_encrypted: bool
    auth_method: Literal["AWS_IAM", "CLIENT_CERTIFICATE", "ENTRA_ID", "PASSWORD"]
    aws_region_code: str
    connection_type: Literal["Directly", "PrivateLink", "ProxyAgent", "SshTunnel"]
    database: str
    external_id: str
    host: str
    password: str
    port: int
    role_arn: str
    tunnel_host: str
    tunnel_port: int
    tunnel_user: str
    user: str
