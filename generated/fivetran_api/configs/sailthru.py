from typing import Literal, TypedDict


class SailthruConfig(TypedDict, total=False):
    """The config of a connection to `sailthru`, which `schema` names for good."""

    api_key: str
    api_secret: str
    campaign_query_lookback_window_in_days: int
    historical_sync_limit: Literal["ALL_TIME", "DATE_LIMIT"]
    historical_sync_limit_date: str
    is_sailthru_connect_enabled: bool
    packing_mode: Literal["PACKED", "UNPACKED"]
    s3bucket: str
    s3path: str
    s3role_arn: str
    schema: str
    use_customer_s3_bucket: bool
