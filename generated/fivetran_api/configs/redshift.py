from typing import Literal, TypedDict


class RedshiftConfig(TypedDict, total=False):
    """The config of a destination in `redshift`."""

    always_encrypted: bool
    auth_type: Literal["IAM", "PASSWORD"]
    aws_access_key_id: str
    aws_secret_access_key: str
    bucket: str
    bucket_region: str
    cluster_id: str
    cluster_region: str
    connection_type: Literal["Directly", "PrivateLink", "ProxyAgent", "SshTunnel"]
    database: str
    enable_super_type: bool
    external_id: str
    host: str
    is_redshift_serverless: bool
    password: str
    port: int
    role_arn: str
    s3_bucket_auth_type: Literal["IAM_ROLE", "IAM_USER"]
    tunnel_host: str
    tunnel_port: int
    tunnel_user: str
    user: str
