from typing import Literal, TypedDict


class VimeoConfig(TypedDict, total=False):
    """The config of a connection to `vimeo`, which `schema` names for good."""

    client_id: str
    client_secret: str
    historical_sync_time_frame: Literal["ALL_TIME", "SIX", "THREE", "TWELVE", "TWENTY_FOUR"]
    rate_limit_plan: Literal["115", "20", "235", "480", "725"]
    schema: str
    user_id: str


class VimeoAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class VimeoAuth(TypedDict, total=False):
    """The auth of a connection to `vimeo`."""

    access_token: str
    client_access: VimeoAuthClientAccess
    refresh_token: str
