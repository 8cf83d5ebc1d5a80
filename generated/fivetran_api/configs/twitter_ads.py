from typing import Literal, TypedDict


class TwitterAdsConfig(TypedDict, total=False):
    """The config of a connection to `twitter_ads`, which `schema` names for good."""

    accounts: list[str]
    is_custom_api_credentials: bool
    schema: str
    sync_mode: Literal["AllAccounts", "SpecificAccounts"]
    timeframe_months: Literal["ALL_TIME", "SIX", "THREE", "TWELVE", "TWENTY_FOUR"]


class TwitterAdsAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class TwitterAdsAuth(TypedDict, total=False):
    """The auth of a connection to `twitter_ads`."""

    client_access: TwitterAdsAuthClientAccess
    consumer_key: str
    consumer_secret: str
    oauth_token: str
    oauth_token_secret: str
