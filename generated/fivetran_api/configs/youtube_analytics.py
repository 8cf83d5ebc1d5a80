from typing import TypedDict


class YoutubeAnalyticsConfig(TypedDict, total=False):
    """The config of a connection to `youtube_analytics`, which `schema` names for good."""

    content_owner_id: str
    report_type: str
    schema: str


class YoutubeAnalyticsAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class YoutubeAnalyticsAuth(TypedDict, total=False):
    """The auth of a connection to `youtube_analytics`."""

    client_access: YoutubeAnalyticsAuthClientAccess
    refresh_token: str
