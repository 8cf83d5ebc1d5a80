from typing import Literal, TypedDict


class ZohoCrmConfig(TypedDict, total=False):
    """The config of a connection to `zoho_crm`, which `schema` names for good."""

    data_center: Literal["AU", "CN", "EU", "IN", "JP", "US"]
    schema: str


class ZohoCrmAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class ZohoCrmAuth(TypedDict, total=False):
    """The auth of a connection to `zoho_crm`."""

    client_access: ZohoCrmAuthClientAccess
    refresh_token: str
