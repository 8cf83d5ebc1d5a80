from typing import TypedDict


class FormstackConfig(TypedDict, total=False):
    """The config of a connection to `formstack`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str


class FormstackAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class FormstackAuth(TypedDict, total=False):
    """The auth of a connection to `formstack`."""

    access_token: str
    client_access: FormstackAuthClientAccess
    refresh_token: str
