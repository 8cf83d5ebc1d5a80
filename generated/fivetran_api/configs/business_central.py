from typing import TypedDict


class BusinessCentralConfig(TypedDict, total=False):
    """The config of a connection to `business_central`, which `schema` names for good."""

    companies: list[str]
    environment_name: str
    schema: str
    tenant_id: str


class BusinessCentralAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class BusinessCentralAuth(TypedDict, total=False):
    """The auth of a connection to `business_central`."""

    client_access: BusinessCentralAuthClientAccess
    refresh_token: str
