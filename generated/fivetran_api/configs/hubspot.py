from typing import Literal, TypedDict


class HubspotConfig(TypedDict, total=False):
    """The config of a connection to `hubspot`, which `schema` names for good."""

    backward_sync_limit_date: str
    client_secret: str
    historical_sync_time_frame: Literal["ALL_TIME", "DATE_LIMIT"]
    schema: str
    sync_highly_sensitive_data: bool
    sync_sensitive_data: bool
    tables_without_access_updated_at: str


class HubspotAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class HubspotAuth(TypedDict, total=False):
    """The auth of a connection to `hubspot`."""

    client_access: HubspotAuthClientAccess
    refresh_token: str
