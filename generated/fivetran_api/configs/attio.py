from typing import TypedDict


class AttioConfig(TypedDict, total=False):
    """The config of a connection to `attio`, which `schema` names for good."""

    schema: str


class AttioAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class AttioAuth(TypedDict, total=False):
    """The auth of a connection to `attio`."""

    access_token: str
    client_access: AttioAuthClientAccess
    refresh_token: str
