from typing import TypedDict


class DriftConfig(TypedDict, total=False):
    """The config of a connection to `drift`, which `schema` names for good."""

    schema: str


class DriftAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class DriftAuth(TypedDict, total=False):
    """The auth of a connection to `drift`."""

    access_token: str
    client_access: DriftAuthClientAccess
    refresh_token: str
