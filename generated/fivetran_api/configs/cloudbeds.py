from typing import TypedDict


class CloudbedsConfig(TypedDict, total=False):
    """The config of a connection to `cloudbeds`, which `schema` names for good."""

    client_id: str
    client_secret: str
    property_id: str
    schema: str


class CloudbedsAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class CloudbedsAuth(TypedDict, total=False):
    """The auth of a connection to `cloudbeds`."""

    access_token: str
    client_access: CloudbedsAuthClientAccess
    refresh_token: str
