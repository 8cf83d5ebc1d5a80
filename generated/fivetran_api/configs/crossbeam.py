from typing import TypedDict


class CrossbeamConfig(TypedDict, total=False):
    """The config of a connection to `crossbeam`, which `schema` names for good."""

    schema: str


class CrossbeamAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class CrossbeamAuth(TypedDict, total=False):
    """The auth of a connection to `crossbeam`."""

    access_token: str
    client_access: CrossbeamAuthClientAccess
    refresh_token: str
