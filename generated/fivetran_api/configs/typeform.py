from typing import TypedDict


class TypeformConfig(TypedDict, total=False):
    """The config of a connection to `typeform`, which `schema` names for good."""

    schema: str


class TypeformAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class TypeformAuth(TypedDict, total=False):
    """The auth of a connection to `typeform`."""

    access_token: str
    client_access: TypeformAuthClientAccess
    refresh_token: str
