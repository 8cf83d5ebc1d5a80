from typing import Literal, TypedDict


class ZohoCampaignsConfig(TypedDict, total=False):
    """The config of a connection to `zoho_campaigns`, which `schema` names for good."""

    client_id: str
    client_secret: str
    region: Literal["com", "com.au", "com.cn", "eu", "in", "jp"]
    schema: str


class ZohoCampaignsAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class ZohoCampaignsAuth(TypedDict, total=False):
    """The auth of a connection to `zoho_campaigns`."""

    access_token: str
    client_access: ZohoCampaignsAuthClientAccess
    refresh_token: str
