from typing import Literal, TypedDict


class IterableConfig(TypedDict, total=False):
    """The config of a connection to `iterable`, which `schema` names for good."""

    account_region: Literal["EU", "US"]
    api_key: str
    custom_event_sync_mode: Literal["AllEvents", "NoEvents", "SelectedEvents"]
    custom_events: list[str]
    events: list[str]
    historical_sync_limit: Literal["ALL_TIME", "DATE_LIMIT"]
    historical_sync_limit_date: str
    schema: str
    sync_mode: Literal["AllEvents", "SelectedEvents"]
    webhook_auth_type: Literal["Basic", "NoAuth", "OAuth2"]
