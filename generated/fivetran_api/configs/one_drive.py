from typing import TypedDict


class OneDriveConfig(TypedDict, total=False):
    """The config of a connection to `one_drive`, which `schema` names for good."""

    folder_path: str
    schema: str


class OneDriveAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class OneDriveAuth(TypedDict, total=False):
    """The auth of a connection to `one_drive`."""

    client_access: OneDriveAuthClientAccess
    refresh_token: str
