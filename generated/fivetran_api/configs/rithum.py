from typing import TypedDict


class RithumConfig(TypedDict, total=False):
    """The config of a connection to `rithum`, which `schema` names for good."""

    schema: str


class RithumAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class RithumAuth(TypedDict, total=False):
    """The auth of a connection to `rithum`."""

    access_token: str
    client_access: RithumAuthClientAccess
    refresh_token: str
