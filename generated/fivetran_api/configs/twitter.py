from typing import Literal, TypedDict


class TwitterConfig(TypedDict, total=False):
    """The config of a connection to `twitter`, which `schema` names for good."""

    accounts: list[str]
    schema: str
    sync_mode: Literal["AllAccounts", "SpecificAccounts"]
    timeframe_months: Literal["ALL_TIME", "SIX", "THREE", "TWELVE", "TWENTY_FOUR"]


class TwitterAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class TwitterAuth(TypedDict, total=False):
    """The auth of a connection to `twitter`."""

    client_access: TwitterAuthClientAccess
    consumer_key: str
    consumer_secret: str
    oauth_token: str
    oauth_token_secret: str
