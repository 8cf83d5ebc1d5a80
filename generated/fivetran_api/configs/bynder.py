from typing import TypedDict


class BynderConfig(TypedDict, total=False):
    """The config of a connection to `bynder`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
    subdomain: str


class BynderAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class BynderAuth(TypedDict, total=False):
    """The auth of a connection to `bynder`."""

    access_token: str
    client_access: BynderAuthClientAccess
    refresh_token: str
