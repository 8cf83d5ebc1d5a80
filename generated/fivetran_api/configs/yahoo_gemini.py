from typing import Literal, TypedDict


class YahooGeminiConfig(TypedDict, total=False):
    """The config of a connection to `yahoo_gemini`, which `schema` names for good."""

    advertisers_id: list[int]
    schema: str
    sync_mode: Literal["AllAccounts", "SpecificAccounts"]
    timeframe_months: Literal["ALL_TIME", "SIX", "THREE", "TWELVE", "TWENTY_FOUR"]


class YahooGeminiAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class YahooGeminiAuth(TypedDict, total=False):
    """The auth of a connection to `yahoo_gemini`."""

    client_access: YahooGeminiAuthClientAccess
