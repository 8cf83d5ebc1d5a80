from typing import Literal, TypedDict


class ZohoCampaignsConfig(TypedDict, total=False):
    """The config of a `zoho_campaigns` connection, which `schema` names for good."""

    client_id: str
    client_secret: str
    region: Literal["com", "com.au", "com.cn", "eu", "in", "jp"]
    schema: str


class ZohoCampaignsAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class ZohoCampaignsAuth(TypedDict, total=False):
    """The auth of a `zoho_campaigns` connection."""

    access_token: str
    client_access: ZohoCampaignsAuthClientAccess
    refresh_token: str
