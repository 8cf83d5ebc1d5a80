from typing import Literal, TypedDict


class BrightpearlConfig(TypedDict, total=False):
    """The config of a connection to `brightpearl`, which `schema` names for good."""

    app_reference: str
    client_id: str
    client_secret: str
    data_center: Literal["euw1", "ws-use"]
    developer_reference: str
    organization_name: str
    schema: str


class BrightpearlAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class BrightpearlAuth(TypedDict, total=False):
    """The auth of a connection to `brightpearl`."""

    access_token: str
    client_access: BrightpearlAuthClientAccess
    refresh_token: str
