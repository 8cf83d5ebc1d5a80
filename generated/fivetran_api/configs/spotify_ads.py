from typing import Literal, TypedDict


class SpotifyAdsConfigReportList(TypedDict, total=False):
    """The fields of `report_list`."""

    dimension: Literal["AD", "AD_ACCOUNT", "AD_SET", "CAMPAIGN"]
    fields: list[Literal[
        "CLICKS", "COMPLETES", "CONVERSION_RATE", "CTR", "E_CPCL", "E_CPM", "FIRST_QUARTILES", "FREQUENCY", "IMPRESSIONS",
        "INTENT_RATE", "LISTENERS", "MIDPOINTS", "NEW_LISTENERS", "NEW_LISTENER_CONVERSION_RATE", "NEW_LISTENER_STREAMS",
        "OFF_SPOTIFY_IMPRESSIONS", "PAID_LISTENS", "PAID_LISTENS_FREQUENCY", "PAID_LISTENS_REACH", "REACH", "SKIPS", "SPEND",
        "STARTS", "STREAMED_IMPRESSIONS", "STREAMS", "STREAMS_PER_NEW_LISTENER", "STREAMS_PER_USER", "THIRD_QUARTILES",
        "VIDEO_EXPANDS", "VIDEO_EXPAND_RATE", "VIDEO_VIEWS",
    ]]
    granularity: Literal["DAY", "HOUR"]
    table: str


class SpotifyAdsConfig(TypedDict, total=False):
    """The config of a connection to `spotify_ads`, which `schema` names for good."""

    accounts: list[str]
    report_list: list[SpotifyAdsConfigReportList]
    schema: str
    sync_mode: Literal["ALL_ACCOUNTS", "SPECIFIC_ACCOUNTS"]
    timeframe_months: Literal["ALL_TIME", "SIX", "THREE", "TWELVE", "TWENTY_FOUR"]


class SpotifyAdsAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class SpotifyAdsAuth(TypedDict, total=False):
    """The auth of a connection to `spotify_ads`."""

    client_access: SpotifyAdsAuthClientAccess
    refresh_token: str
