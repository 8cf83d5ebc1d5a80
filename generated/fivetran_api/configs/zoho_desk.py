from typing import Literal, TypedDict


class ZohoDeskConfig(TypedDict, total=False):
    """The config of a connection to `zoho_desk`, which `schema` names for good."""

    client_id: str
    client_secret: str
    region: Literal["com", "com.au", "eu", "in", "jp"]
    schema: str


class ZohoDeskAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class ZohoDeskAuth(TypedDict, total=False):
    """The auth of a connection to `zoho_desk`."""

    access_token: str
    client_access: ZohoDeskAuthClientAccess
    refresh_token: str
