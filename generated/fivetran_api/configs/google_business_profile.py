from typing import TypedDict


class GoogleBusinessProfileConfig(TypedDict, total=False):
    """The config of a connection to `google_business_profile`, which `schema` names for good."""

    schema: str


class GoogleBusinessProfileAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class GoogleBusinessProfileAuth(TypedDict, total=False):
    """The auth of a connection to `google_business_profile`."""

    access_token: str
    client_access: GoogleBusinessProfileAuthClientAccess
    refresh_token: str
