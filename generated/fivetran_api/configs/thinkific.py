from typing import TypedDict


class ThinkificConfig(TypedDict, total=False):
    """The config of a connection to `thinkific`, which `schema` names for good."""

    client_key: str
    client_secret: str
    schema: str
    sub_domain: str


class ThinkificAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class ThinkificAuth(TypedDict, total=False):
    """The auth of a connection to `thinkific`."""

    access_token: str
    client_access: ThinkificAuthClientAccess
    refresh_token: str
