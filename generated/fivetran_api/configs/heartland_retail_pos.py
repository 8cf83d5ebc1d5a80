from typing import TypedDict


class HeartlandRetailPosConfig(TypedDict, total=False):
    """The config of a connection to `heartland_retail_pos`, which `schema` names for good."""

    schema: str
    sub_domain: str


class HeartlandRetailPosAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class HeartlandRetailPosAuth(TypedDict, total=False):
    """The auth of a connection to `heartland_retail_pos`."""

    client_access: HeartlandRetailPosAuthClientAccess
