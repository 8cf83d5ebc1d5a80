from typing import TypedDict


class QuickbooksConfig(TypedDict, total=False):
    """The config of a connection to `quickbooks`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str


class QuickbooksAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class QuickbooksAuth(TypedDict, total=False):
    """The auth of a connection to `quickbooks`."""

    client_access: QuickbooksAuthClientAccess
    realm_id: str
    refresh_token: str
