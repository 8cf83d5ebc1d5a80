from typing import TypedDict


class HelpdeskConfig(TypedDict, total=False):
    """The config of a connection to `helpdesk`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str


class HelpdeskAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class HelpdeskAuth(TypedDict, total=False):
    """The auth of a connection to `helpdesk`."""

    access_token: str
    client_access: HelpdeskAuthClientAccess
    refresh_token: str
