from typing import Literal, TypedDict


class ZohoRecruitConfig(TypedDict, total=False):
    """The config of a connection to `zoho_recruit`, which `schema` names for good."""

    client_id: str
    client_secret: str
    region: Literal["com", "com.au", "com.cn", "eu", "in", "jp"]
    schema: str


class ZohoRecruitAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class ZohoRecruitAuth(TypedDict, total=False):
    """The auth of a connection to `zoho_recruit`."""

    access_token: str
    client_access: ZohoRecruitAuthClientAccess
    refresh_token: str
