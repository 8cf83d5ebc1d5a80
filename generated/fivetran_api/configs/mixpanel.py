from typing import Literal, TypedDict


class MixpanelConfig(TypedDict, total=False):
    """The config of a connection to `mixpanel`, which `schema` and `table` name for good."""

    backward_sync_limit_date: str
    historical_sync_time_frame: Literal["ALL_TIME", "DATE_LIMIT"]
    project_id: str
    region: Literal[
        "{\"defaultUrl\":\"eu.mixpanel.com\",\"exportUrl\":\"data-eu.mixpanel.com\"}",
        "{\"defaultUrl\":\"mixpanel.com\",\"exportUrl\":\"data.mixpanel.com\"}",
    ]
    schema: str
    service_account_secret: str
    service_account_username: str
    table: str
