from typing import Literal, TypedDict


class DoubleClickCampaignManagerConfigReports(TypedDict, total=False):
    """The fields of `reports`."""

    conversion_dimensions: list[str]
    custom_floodlight_variables: list[str]
    dimensions: list[str]
    enable_all_dimension_combinations: bool
    metrics: list[str]
    per_interaction_dimensions: list[str]
    report_configuration_ids: list[str]
    report_type: Literal["FLOODLIGHT", "PATH_TO_CONVERSION", "REACH", "STANDARD"]
    rollback_window: int
    table: str


class DoubleClickCampaignManagerConfig(TypedDict, total=False):
    """The config of a connection to `double_click_campaign_manager`, which `schema` and `table` name for good."""

    conversion_dimensions: list[str]
    custom_floodlight_variables: list[str]
    dimensions: list[str]
    enable_all_dimension_combinations: bool
    metrics: list[str]
    per_interaction_dimensions: list[str]
    report_configuration_ids: list[str]
    report_type: Literal["FLOODLIGHT", "PATH_TO_CONVERSION", "REACH", "STANDARD"]
    reports: list[DoubleClickCampaignManagerConfigReports]
    schema: str
    sync_mode: Literal["ALL_PROFILES", "SPECIFIC_PROFILES"]
    table: str
    timeframe_months: Literal["ALL_TIME", "SIX", "THREE", "TWELVE", "TWENTY_FOUR"]
    user_profiles: list[str]


class DoubleClickCampaignManagerAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class DoubleClickCampaignManagerAuth(TypedDict, total=False):
    """The auth of a connection to `double_click_campaign_manager`."""

    client_access: DoubleClickCampaignManagerAuthClientAccess
    refresh_token: str
