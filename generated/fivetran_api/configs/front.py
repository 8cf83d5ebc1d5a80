from typing import TypedDict


class FrontConfig(TypedDict, total=False):
    """The config of a connection to `front`, which `schema` names for good."""

    schema: str


class FrontAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class FrontAuth(TypedDict, total=False):
    """The auth of a connection to `front`."""

    client_access: FrontAuthClientAccess
    refresh_token: str
