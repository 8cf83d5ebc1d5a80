from typing import Literal, TypedDict


class AzureSqlManagedDbConfig(TypedDict, total=False):
    """The config of a connection to `azure_sql_managed_db`, which `schema_prefix` names for good."""

    always_encrypted: bool
    auth_method: Literal["ActiveDirectory", "EntraIDServicePrincipalCertificate", "EntraIDServicePrincipalSecret", "Password"]
    connection_type: Literal["Directly", "PrivateLink", "ProxyAgent", "SshTunnel"]
    database: str
    host: str
    password: str
    port: int
    schema_prefix: str
    tenant_id: str
    tunnel_host: str
    tunnel_port: int
    tunnel_user: str
    update_method: Literal["NATIVE_UPDATE", "TELEPORT"]
    user: str


class AzureSqlManagedDbAuth(TypedDict, total=False):
    """The auth of a connection to `azure_sql_managed_db`."""

    access_token: str
    managed_identity_user_assigned: str
    refresh_token: str
    service_principal_client_cert_pvt_key: str
    service_principal_client_certificate: str
    service_principal_client_secret: str
    service_principal_id: str
