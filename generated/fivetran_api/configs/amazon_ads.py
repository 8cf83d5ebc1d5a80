from typing import Literal, TypedDict


class AmazonAdsConfig(TypedDict, total=False):
    """The config of a connection to `amazon_ads`, which `schema` names for good."""

    attribution_window: Literal["DAY_1", "DAY_14", "DAY_30", "DAY_7"]
    profiles: list[int]
    region: Literal["EUROPE", "FAR_EAST", "NORTH_AMERICA"]
    schema: str
    sync_mode: Literal["AllProfiles", "SpecificProfiles"]


class AmazonAdsAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class AmazonAdsAuth(TypedDict, total=False):
    """The auth of a connection to `amazon_ads`."""

    client_access: AmazonAdsAuthClientAccess
    refresh_token: str
