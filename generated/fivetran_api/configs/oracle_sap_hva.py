from typing import Literal, TypedDict


class OracleSapHvaConfig(TypedDict, total=False):
    """The config of a connection to `oracle_sap_hva`, which `schema_prefix` names for good."""

    agent_host: str
    agent_ora_home: str
    agent_password: str
    agent_port: int
    agent_public_cert: str
    agent_user: str
    always_encrypted: bool
    archive_log_format: str
    archive_log_path: str
    asm_option: bool
    asm_oracle_home: str
    asm_password: str
    asm_tns: str
    asm_user: str
    connection_type: Literal["Directly", "PrivateLink", "ProxyAgent", "SshTunnel"]
    database: str
    direct_capture_method: Literal["ARCHIVE_ONLY", "ASM", "BFILE", "DIRECT"]
    enable_archive_log_only: bool
    enable_tde_encryption: bool
    host: str
    password: str
    pdb_name: str
    port: int
    sap_user: str
    schema_prefix: str
    tde_wallet_password: str
    tns: str
    tunnel_host: str
    tunnel_port: int
    tunnel_user: str
    update_method: Literal["BFILE_REMOTE_CAPTURE", "BINARY_LOG_READER", "DIRECT_CAPTURE", "LOGMINER", "TELEPORT", "XSTREAM_OUT"]
    use_oracle_rac: bool
    user: str
