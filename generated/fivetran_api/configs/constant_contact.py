from typing import TypedDict


class ConstantContactConfig(TypedDict, total=False):
    """The config of a connection to `constant_contact`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str


class ConstantContactAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class ConstantContactAuth(TypedDict, total=False):
    """The auth of a connection to `constant_contact`."""

    access_token: str
    client_access: ConstantContactAuthClientAccess
    refresh_token: str
