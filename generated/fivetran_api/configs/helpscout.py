from typing import TypedDict


class HelpscoutConfig(TypedDict, total=False):
    """The config of a connection to `helpscout`, which `schema` names for good."""

    schema: str


class HelpscoutAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class HelpscoutAuth(TypedDict, total=False):
    """The auth of a connection to `helpscout`."""

    access_token: str
    client_access: HelpscoutAuthClientAccess
    refresh_token: str
