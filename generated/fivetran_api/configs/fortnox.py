from typing import TypedDict


class FortnoxConfig(TypedDict, total=False):
    """The config of a connection to `fortnox`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
    scopes: str


class FortnoxAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class FortnoxAuth(TypedDict, total=False):
    """The auth of a connection to `fortnox`."""

    access_token: str
    client_access: FortnoxAuthClientAccess
    refresh_token: str
