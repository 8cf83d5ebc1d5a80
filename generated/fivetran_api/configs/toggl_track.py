from typing import Literal, TypedDict


class TogglTrackConfig(TypedDict, total=False):
    """The config of a connection to `toggl_track`, which `schema` names for good."""

    api_token: str
    custom_rate_limit: str
    rate_limit_plan: Literal["", "220", "27", "580"]
    schema: str
