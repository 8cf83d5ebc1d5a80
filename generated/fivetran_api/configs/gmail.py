from typing import TypedDict


class GmailConfig(TypedDict, total=False):
    """The config of a `gmail` connection, which `schema` names for good."""

    schema: str


class GmailAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class GmailAuth(TypedDict, total=False):
    """The auth of a `gmail` connection."""

    access_token: str
    client_access: GmailAuthClientAccess
    refresh_token: str
