from typing import Literal, TypedDict


class BiginByZohoCrmConfig(TypedDict, total=False):
    """The config of a connection to `bigin_by_zoho_crm`, which `schema` names for good."""

    client_id: str
    client_secret: str
    edition: Literal["100000", "5000"]
    region: Literal["com", "com.au", "com.cn", "eu", "in", "jp"]
    schema: str


class BiginByZohoCrmAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class BiginByZohoCrmAuth(TypedDict, total=False):
    """The auth of a connection to `bigin_by_zoho_crm`."""

    access_token: str
    client_access: BiginByZohoCrmAuthClientAccess
    refresh_token: str
