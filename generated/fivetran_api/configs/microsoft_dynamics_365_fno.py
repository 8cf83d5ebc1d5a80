from typing import Literal, TypedDict


class MicrosoftDynamics365FnoConfig(TypedDict, total=False):
    """The config of a connection to `microsoft_dynamics_365_fno`, which `schema` names for good."""

    auth_method: Literal["CONNECTION_STRING", "SERVICE_PRINCIPAL_SECRET"]
    connection_string: str
    container_name: str
    schema: str
    source_file_type: Literal["CSV", "PARQUET"]
    storage_account_name: str
    sync_all_versions: bool


class MicrosoftDynamics365FnoAuth(TypedDict, total=False):
    """The auth of a connection to `microsoft_dynamics_365_fno`."""

    client_id: str
    client_secret: str
    tenant_id: str
