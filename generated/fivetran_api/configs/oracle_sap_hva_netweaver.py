from typing import Literal, TypedDict


class OracleSapHvaNetweaverConfig(TypedDict, total=False):
    """The config of a connection to `oracle_sap_hva_netweaver`, which `schema` names for good."""

    agent_host: str
    agent_password: str
    agent_port: int
    agent_public_cert: str
    agent_user: str
    always_encrypted: bool
    archive_log_format: str
    archive_log_path: str
    client_id: str
    connection_type: Literal["Directly", "PrivateLink", "ProxyAgent", "SshTunnel"]
    enable_archive_log_only: bool
    enable_tde_encryption: bool
    host: str
    instance_number: str
    password: str
    rfc_library_path: str
    schema: str
    tde_wallet_password: str
    tunnel_host: str
    tunnel_port: int
    tunnel_user: str
    user: str
