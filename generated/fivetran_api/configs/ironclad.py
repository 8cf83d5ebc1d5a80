from typing import TypedDict


class IroncladConfig(TypedDict, total=False):
    """The config of a connection to `ironclad`, which `schema` names for good."""

    base_url: str
    client_id: str
    client_secret: str
    schema: str


class IroncladAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class IroncladAuth(TypedDict, total=False):
    """The auth of a connection to `ironclad`."""

    access_token: str
    client_access: IroncladAuthClientAccess
    refresh_token: str
