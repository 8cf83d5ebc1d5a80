from typing import Literal, TypedDict


class MicrosoftListsConfig(TypedDict, total=False):
    """The config of a connection to `microsoft_lists`, which `schema` names for good."""

    auth_method: Literal[
        "AUTHORIZATION_CODE", "MANAGED_IDENTITY_SYSTEM", "MANAGED_IDENTITY_USER", "SERVICE_PRINCIPAL_CERTIFICATE",
        "SERVICE_PRINCIPAL_SECRET",
    ]
    schema: str
    site_id: str
    site_name: str


class MicrosoftListsAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class MicrosoftListsAuth(TypedDict, total=False):
    """The auth of a connection to `microsoft_lists`."""

    client_access: MicrosoftListsAuthClientAccess
    refresh_token: str
    tenant_id: str
