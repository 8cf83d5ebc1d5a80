from typing import Literal, TypedDict


class ElasticCloudConfig(TypedDict, total=False):
    """The config of a connection to `elastic_cloud`, which `schema` names for good."""

    always_encrypted: bool
    authentication_method: Literal["APIKEY", "BASICAUTH"]
    capture_deletes: bool
    connection_type: Literal["Directly", "SshTunnel"]
    host: str
    password: str
    port: int
    schema: str
    tunnel_host: str
    tunnel_port: int
    tunnel_user: str
    user: str


class ElasticCloudAuth(TypedDict, total=False):
    """The auth of a connection to `elastic_cloud`."""

    api_key: str
