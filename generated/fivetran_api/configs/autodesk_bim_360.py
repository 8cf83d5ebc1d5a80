from typing import TypedDict


class AutodeskBim360Config(TypedDict, total=False):
    """The config of a connection to `autodesk_bim_360`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str


class AutodeskBim360AuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class AutodeskBim360Auth(TypedDict, total=False):
    """The auth of a connection to `autodesk_bim_360`."""

    access_token: str
    client_access: AutodeskBim360AuthClientAccess
    refresh_token: str
