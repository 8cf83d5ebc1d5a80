from typing import Literal, TypedDict


class Db2iSapHvaConfig(TypedDict, total=False):
    """The config of a connection to `db2i_sap_hva`, which `schema_prefix` names for good."""

    agent_host: str
    agent_password: str
    agent_port: int
    agent_public_cert: str
    agent_user: str
    always_encrypted: bool
    connection_type: Literal["Directly", "ProxyAgent", "SshTunnel"]
    database: str
    host: str
    log_journal: str
    log_journal_schema: str
    password: str
    port: int
    sap_schema: str
    schema_prefix: str
    tunnel_host: str
    tunnel_port: int
    tunnel_user: str
    user: str
