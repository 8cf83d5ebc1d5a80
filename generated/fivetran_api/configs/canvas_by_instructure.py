from typing import TypedDict


class CanvasByInstructureConfig(TypedDict, total=False):
    """The config of a connection to `canvas_by_instructure`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
    sub_domain: str


class CanvasByInstructureAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class CanvasByInstructureAuth(TypedDict, total=False):
    """The auth of a connection to `canvas_by_instructure`."""

    access_token: str
    client_access: CanvasByInstructureAuthClientAccess
    refresh_token: str
