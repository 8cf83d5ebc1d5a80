from typing import Literal, TypedDict


class RoktConfig(TypedDict, total=False):
    """The config of a connection to `rokt`, which `schema` names for good."""

    account_id: str
    app_id: str
    app_secret: str
    currency: Literal["AUD", "CAD", "CNY", "EUR", "GBP", "JPY", "KRW", "NZD", "SGD", "USD"]
    historical_sync_time_frame: Literal["ALL_TIME", "SIX", "THREE", "TWELVE", "TWENTY_FOUR"]
    schema: str
    timezone: Literal["America/Chicago", "Australia/Sydney", "Pacific/Honolulu"]
