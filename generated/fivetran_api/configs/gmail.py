from typing import TypedDict


class GmailConfig(TypedDict, total=False):
    """The config of a connection to `gmail`, which `schema` names for good."""

    schema: str


class GmailAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class GmailAuth(TypedDict, total=False):
    """The auth of a connection to `gmail`."""

    access_token: str
    client_access: GmailAuthClientAccess
    refresh_token: str
