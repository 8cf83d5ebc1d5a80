from typing import Literal, TypedDict


class FacebookPagesConfig(TypedDict, total=False):
    """The config of a connection to `facebook_pages`, which `schema` names for good."""

    pages: list[str]
    schema: str
    sync_mode: Literal["AllPages", "SpecificPages"]


class FacebookPagesAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class FacebookPagesAuth(TypedDict, total=False):
    """The auth of a connection to `facebook_pages`."""

    access_token: str
    client_access: FacebookPagesAuthClientAccess
    system_user_access_token: str
