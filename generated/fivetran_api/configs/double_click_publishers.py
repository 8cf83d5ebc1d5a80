from typing import Literal, TypedDict


class DoubleClickPublishersConfigReports(TypedDict, total=False):
    """The fields of `reports`."""

    ad_unit_view: Literal["FLAT", "HIERARCHICAL", "TOP_LEVEL"]
    columns: list[str]
    custom_dimension_key_ids: list[int]
    custom_field_ids: list[int]
    dimension_attributes: list[str]
    dimensions: list[str]
    table: str


class DoubleClickPublishersConfig(TypedDict, total=False):
    """The config of a connection to `double_click_publishers`, which `schema` and `table` name for good."""

    ad_unit_view: Literal["FLAT", "HIERARCHICAL", "TOP_LEVEL"]
    columns: list[str]
    custom_dimension_key_ids: list[int]
    custom_field_ids: list[int]
    dimension_attributes: list[str]
    dimensions: list[str]
    network_code: int
    reports: list[DoubleClickPublishersConfigReports]
    schema: str
    table: str
    timeframe_months: Literal["ALL_TIME", "SIX", "THREE", "TWELVE", "TWENTY_FOUR"]


class DoubleClickPublishersAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class DoubleClickPublishersAuth(TypedDict, total=False):
    """The auth of a connection to `double_click_publishers`."""

    client_access: DoubleClickPublishersAuthClientAccess
    refresh_token: str
