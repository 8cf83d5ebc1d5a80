from typing import TypedDict


class FreshbooksConfig(TypedDict, total=False):
    """The config of a connection to `freshbooks`, which `schema` names for good."""

    schema: str


class FreshbooksAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class FreshbooksAuth(TypedDict, total=False):
    """The auth of a connection to `freshbooks`."""

    access_token: str
    client_access: FreshbooksAuthClientAccess
    refresh_token: str
