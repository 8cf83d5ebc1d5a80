from typing import TypedDict


class FilloutConfig(TypedDict, total=False):
    """The config of a connection to `fillout`, which `schema` names for good."""

    base_url: str
    client_id: str
    client_secret: str
    schema: str


class FilloutAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class FilloutAuth(TypedDict, total=False):
    """The auth of a connection to `fillout`."""

    access_token: str
    client_access: FilloutAuthClientAccess
    refresh_token: str
