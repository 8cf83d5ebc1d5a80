from typing import Literal, TypedDict


class SmartsheetConfig(TypedDict, total=False):
    """The config of a connection to `smartsheet`, which `schema` names for good."""

    api_token: str
    auth_mode: Literal["APIToken", "OAuth2"]
    region: Literal["AU", "COM", "EU"]
    schema: str


class SmartsheetAuth(TypedDict, total=False):
    """The auth of a connection to `smartsheet`."""

    access_token: str
    realm_id: str
    refresh_token: str
