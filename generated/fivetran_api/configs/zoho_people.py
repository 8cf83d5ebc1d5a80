from typing import Literal, TypedDict


class ZohoPeopleConfig(TypedDict, total=False):
    """The config of a connection to `zoho_people`, which `schema` names for good."""

    client_id: str
    client_secret: str
    region: Literal["com", "com.au", "com.cn", "eu", "in", "jp"]
    schema: str


class ZohoPeopleAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class ZohoPeopleAuth(TypedDict, total=False):
    """The auth of a connection to `zoho_people`."""

    access_token: str
    client_access: ZohoPeopleAuthClientAccess
    refresh_token: str
