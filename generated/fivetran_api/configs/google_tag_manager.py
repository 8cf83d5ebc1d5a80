from typing import TypedDict


class GoogleTagManagerConfig(TypedDict, total=False):
    """The config of a `google_tag_manager` connection, which `schema` names for good."""

    schema: str


class GoogleTagManagerAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class GoogleTagManagerAuth(TypedDict, total=False):
    """The auth of a `google_tag_manager` connection."""

    access_token: str
    client_access: GoogleTagManagerAuthClientAccess
    refresh_token: str
