from typing import Literal, TypedDict


class Db2zConfig(TypedDict, total=False):
    """The config of a connection to `db2z`, which `schema_prefix` names for good."""

    always_encrypted: bool
    application_name: str
    authentication_method: Literal["ENHANCED_PASS_TICKET", "LEGACY_PASS_TICKET", "PASSWORD"]
    certificate: str
    connection_type: Literal["Directly", "ProxyAgent", "SshTunnel"]
    database: str
    enhanced_pass_ticket_type: Literal["MIXED", "UPPER"]
    host: str
    password: str
    port: int
    schema_prefix: str
    secured_signon_key: str
    tunnel_host: str
    tunnel_port: int
    tunnel_user: str
    user: str
