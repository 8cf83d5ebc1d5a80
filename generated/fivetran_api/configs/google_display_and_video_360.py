from typing import Literal, TypedDict


class GoogleDisplayAndVideo360ConfigReports(TypedDict, total=False):
    """The fields of `reports`."""

    advertisers: list[str]
    config_method: Literal["CREATE_NEW", "REUSE_EXISTING"]
    dimensions: list[str]
    metrics: list[str]
    partners: list[str]
    query_id: str
    report_type: Literal[
        "AUDIENCE_COMPOSITION", "FLOODLIGHT", "FULL_PATH", "GRP", "INVENTORY_AVAILABILITY", "PATH_ATTRIBUTION", "REACH",
        "REPORT_TYPE_UNSPECIFIED", "STANDARD", "UNIQUE_REACH_AUDIENCE", "YOUTUBE", "YOUTUBE_PROGRAMMATIC_GUARANTEED",
    ]
    split_by_advertiser: bool
    table_name: str
    update_config_on_each_sync: bool


class GoogleDisplayAndVideo360Config(TypedDict, total=False):
    """The config of a connection to `google_display_and_video_360`, which `schema` and `table` name for good."""

    reports: list[GoogleDisplayAndVideo360ConfigReports]
    schema: str
    table: str
    timeframe_months: Literal["ALL_TIME", "SIX", "THREE", "TWELVE", "TWENTY_FOUR"]


class GoogleDisplayAndVideo360AuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class GoogleDisplayAndVideo360Auth(TypedDict, total=False):
    """The auth of a connection to `google_display_and_video_360`."""

    client_access: GoogleDisplayAndVideo360AuthClientAccess
    refresh_token: str
