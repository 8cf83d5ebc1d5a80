from typing import Literal, TypedDict


class MarketoConfig(TypedDict, total=False):
    """The config of a connection to `marketo`, which `schema` names for good."""

    api_quota: int
    client_id: str
    client_secret: str
    endpoint: str
    historical_sync_limit: Literal["ALL_TIME", "DATE_LIMIT"]
    historical_sync_limit_date: str
    identity: str
    prioritise_bulk_export_over_rest: bool
    schema: str
