from typing import TypedDict


class NamelyConfig(TypedDict, total=False):
    """The config of a connection to `namely`, which `schema` names for good."""

    schema: str
    sub_domain: str


class NamelyAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class NamelyAuth(TypedDict, total=False):
    """The auth of a connection to `namely`."""

    access_token: str
    client_access: NamelyAuthClientAccess
    refresh_token: str
