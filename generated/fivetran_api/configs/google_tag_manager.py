from typing import TypedDict


class GoogleTagManagerConfig(TypedDict, total=False):
    """The config of a connection to `google_tag_manager`, which `schema` names for good."""

    schema: str


class GoogleTagManagerAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class GoogleTagManagerAuth(TypedDict, total=False):
    """The auth of a connection to `google_tag_manager`."""

    access_token: str
    client_access: GoogleTagManagerAuthClientAccess
    refresh_token: str
