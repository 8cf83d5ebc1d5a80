from typing import Literal, TypedDict


class StripeConfig(TypedDict, total=False):
    """The config of a connection to `stripe`, which `schema` names for good."""

    access_token: str
    api_key: str
    backward_sync_limit: str
    historical_sync_time_frame: Literal["ALL_TIME", "DATE_LIMIT"]
    schema: str
    support_connected_accounts_sync: bool
