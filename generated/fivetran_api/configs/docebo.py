from typing import TypedDict


class DoceboConfig(TypedDict, total=False):
    """The config of a connection to `docebo`, which `schema` names for good."""

    schema: str
    sub_domain: str


class DoceboAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class DoceboAuth(TypedDict, total=False):
    """The auth of a connection to `docebo`."""

    access_token: str
    client_access: DoceboAuthClientAccess
    refresh_token: str
