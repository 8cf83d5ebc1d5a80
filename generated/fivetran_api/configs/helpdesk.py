from typing import TypedDict


class HelpdeskConfig(TypedDict, total=False):
    """The config of a `helpdesk` connection, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str


class HelpdeskAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class HelpdeskAuth(TypedDict, total=False):
    """The auth of a `helpdesk` connection."""

    access_token: str
    client_access: HelpdeskAuthClientAccess
    refresh_token: str
