from typing import TypedDict


class YahooDisplayAdsOnYahooJapanConfig(TypedDict, total=False):
    """The config of a connection to `yahoo_display_ads_on_yahoo_japan`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str


class YahooDisplayAdsOnYahooJapanAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class YahooDisplayAdsOnYahooJapanAuth(TypedDict, total=False):
    """The auth of a connection to `yahoo_display_ads_on_yahoo_japan`."""

    access_token: str
    client_access: YahooDisplayAdsOnYahooJapanAuthClientAccess
    refresh_token: str
