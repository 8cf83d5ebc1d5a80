from typing import TypedDict


class ZoomConfig(TypedDict, total=False):
    """The config of a connection to `zoom`, which `schema` names for good."""

    schema: str


class ZoomAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class ZoomAuth(TypedDict, total=False):
    """The auth of a connection to `zoom`."""

    access_token: str
    client_access: ZoomAuthClientAccess
    refresh_token: str
