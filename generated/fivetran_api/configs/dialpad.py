from typing import Literal, TypedDict


class DialpadConfig(TypedDict, total=False):
    """The config of a connection to `dialpad`, which `schema` names for good."""

    client_id: str
    client_secret: str
    environment: Literal["dialpad", "sandbox.dialpad"]
    schema: str


class DialpadAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class DialpadAuth(TypedDict, total=False):
    """The auth of a connection to `dialpad`."""

    access_token: str
    client_access: DialpadAuthClientAccess
    refresh_token: str
