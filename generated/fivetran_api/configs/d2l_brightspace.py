from typing import TypedDict


class D2lBrightspaceConfig(TypedDict, total=False):
    """The config of a connection to `d2l_brightspace`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
    target_host: str


class D2lBrightspaceAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class D2lBrightspaceAuth(TypedDict, total=False):
    """The auth of a connection to `d2l_brightspace`."""

    access_token: str
    client_access: D2lBrightspaceAuthClientAccess
    refresh_token: str
