from typing import TypedDict


class OutreachConfig(TypedDict, total=False):
    """The config of a connection to `outreach`, which `schema` names for good."""

    schema: str


class OutreachAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class OutreachAuth(TypedDict, total=False):
    """The auth of a connection to `outreach`."""

    client_access: OutreachAuthClientAccess
    refresh_token: str
