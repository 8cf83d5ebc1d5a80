from typing import Literal, TypedDict


class ZendeskConfig(TypedDict, total=False):
    """The config of a connection to `zendesk`, which `schema` names for good."""

    api_token: str
    api_usage: float
    backward_sync_limit: str
    domain: str
    email: str
    historical_sync_time_frame: Literal["ALL_TIME", "DATE_LIMIT"]
    schema: str


class ZendeskAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class ZendeskAuth(TypedDict, total=False):
    """The auth of a connection to `zendesk`."""

    access_token: str
    client_access: ZendeskAuthClientAccess
