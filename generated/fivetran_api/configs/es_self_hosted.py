from typing import Literal, TypedDict


class EsSelfHostedConfig(TypedDict, total=False):
    """The config of a connection to `es_self_hosted`, which `schema` names for good."""

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


class EsSelfHostedAuth(TypedDict, total=False):
    """The auth of a connection to `es_self_hosted`."""

    api_key: str
