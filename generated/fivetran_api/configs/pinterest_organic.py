from typing import TypedDict


class PinterestOrganicConfig(TypedDict, total=False):
    """The config of a connection to `pinterest_organic`, which `schema` names for good."""

    schema: str


class PinterestOrganicAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class PinterestOrganicAuth(TypedDict, total=False):
    """The auth of a connection to `pinterest_organic`."""

    access_token: str
    client_access: PinterestOrganicAuthClientAccess
    refresh_token: str
