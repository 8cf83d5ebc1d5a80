from typing import TypedDict


class CubeSoftwareConfig(TypedDict, total=False):
    """The config of a connection to `cube_software`, which `schema` names for good."""

    client_id: str
    client_secret: str
    company_id: str
    schema: str


class CubeSoftwareAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class CubeSoftwareAuth(TypedDict, total=False):
    """The auth of a connection to `cube_software`."""

    access_token: str
    client_access: CubeSoftwareAuthClientAccess
    refresh_token: str
