from typing import TypedDict


class ShowpadConfig(TypedDict, total=False):
    """The config of a connection to `showpad`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
    subdomain: str


class ShowpadAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class ShowpadAuth(TypedDict, total=False):
    """The auth of a connection to `showpad`."""

    access_token: str
    client_access: ShowpadAuthClientAccess
    refresh_token: str
