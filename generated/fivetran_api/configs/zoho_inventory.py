from typing import Literal, TypedDict


class ZohoInventoryConfig(TypedDict, total=False):
    """The config of a connection to `zoho_inventory`, which `schema` names for good."""

    client_id: str
    client_secret: str
    organization_id: str
    region: Literal["com", "com.au", "com.cn", "eu", "in", "jp"]
    schema: str


class ZohoInventoryAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class ZohoInventoryAuth(TypedDict, total=False):
    """The auth of a connection to `zoho_inventory`."""

    access_token: str
    client_access: ZohoInventoryAuthClientAccess
    refresh_token: str
