from typing import TypedDict


class RampConfig(TypedDict, total=False):
    """The config of a connection to `ramp`, which `schema` names for good."""

    schema: str


class RampAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class RampAuth(TypedDict, total=False):
    """The auth of a connection to `ramp`."""

    access_token: str
    client_access: RampAuthClientAccess
    refresh_token: str
