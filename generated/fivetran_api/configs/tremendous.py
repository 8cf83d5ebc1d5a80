from typing import Literal, TypedDict


class TremendousConfig(TypedDict, total=False):
    """The config of a connection to `tremendous`, which `schema` names for good."""

    environment: Literal["api", "testflight"]
    schema: str


class TremendousAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class TremendousAuth(TypedDict, total=False):
    """The auth of a connection to `tremendous`."""

    access_token: str
    client_access: TremendousAuthClientAccess
    refresh_token: str
