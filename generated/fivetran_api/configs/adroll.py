from typing import Literal, TypedDict


class AdrollConfig(TypedDict, total=False):
    """The config of a connection to `adroll`, which `schema` and `table` name for good."""

    advertisables: list[str]
    dimensions: list[str]
    metrics: list[str]
    report_type: Literal["ALL_ADGROUPS", "ALL_ADS", "ALL_ADVERTISABLES", "ALL_AUDIENCE", "ALL_CAMPAIGNS", "CONVERSIONS"]
    schema: str
    sync_mode: Literal["AllAdvertisables", "SpecificAdvertisables"]
    table: str
    timeframe_months: Literal["ALL_TIME", "SIX", "THREE", "TWELVE", "TWENTY_FOUR"]


class AdrollAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class AdrollAuth(TypedDict, total=False):
    """The auth of a connection to `adroll`."""

    client_access: AdrollAuthClientAccess
    refresh_token: str
