from typing import TypedDict


class GoogleCalendarConfig(TypedDict, total=False):
    """The config of a connection to `google_calendar`, which `schema` names for good."""

    schema: str


class GoogleCalendarAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class GoogleCalendarAuth(TypedDict, total=False):
    """The auth of a connection to `google_calendar`."""

    access_token: str
    client_access: GoogleCalendarAuthClientAccess
    refresh_token: str
