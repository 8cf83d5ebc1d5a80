from typing import Literal, TypedDict


class SapHanaDbConfig(TypedDict, total=False):
    """The config of a connection to `sap_hana_db`, which `schema_prefix` names for good."""

    always_encrypted: bool
    client: str
    connection_type: Literal["PrivateLink", "ProxyAgent", "SshTunnel"]
    convert_dats_type_to_date: bool
    database: str
    group: str
    hana_db_port: int
    host: str
    ms_host: str
    ms_serv: str
    password: str
    port: int
    r3_name: str
    sap_hana_connection_mode: Literal["DIRECT", "NETWEAVER"]
    sap_router: str
    schema_name: str
    schema_prefix: str
    snc_certificate_source: str
    snc_mode: Literal["NoSnc", "SncCertificate", "SncUserPass"]
    snc_source_name: str
    sysnr: str
    tunnel_host: str
    tunnel_port: int
    tunnel_user: str
    use_message_server: bool
    use_sap_router: bool
    user: str
