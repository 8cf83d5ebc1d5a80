from typing import Literal, TypedDict


class ZohoBooksConfig(TypedDict, total=False):
    """The config of a connection to `zoho_books`, which `schema` names for good."""

    client_id: str
    client_secret: str
    organization_id: str
    region: Literal["com", "com.au", "eu", "in", "jp"]
    schema: str


class ZohoBooksAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class ZohoBooksAuth(TypedDict, total=False):
    """The auth of a connection to `zoho_books`."""

    access_token: str
    client_access: ZohoBooksAuthClientAccess
    refresh_token: str
