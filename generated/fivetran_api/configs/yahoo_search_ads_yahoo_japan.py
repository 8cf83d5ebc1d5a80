from typing import TypedDict


class YahooSearchAdsYahooJapanConfig(TypedDict, total=False):
    """The config of a connection to `yahoo_search_ads_yahoo_japan`, which `schema` names for good."""

    schema: str


class YahooSearchAdsYahooJapanAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class YahooSearchAdsYahooJapanAuth(TypedDict, total=False):
    """The auth of a connection to `yahoo_search_ads_yahoo_japan`."""

    access_token: str
    client_access: YahooSearchAdsYahooJapanAuthClientAccess
    refresh_token: str
