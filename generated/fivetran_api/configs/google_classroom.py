from typing import TypedDict


class GoogleClassroomConfig(TypedDict, total=False):
    """The config of a connection to `google_classroom`, which `schema` and `table` name for good."""

    schema: str
    table: str


class GoogleClassroomAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class GoogleClassroomAuth(TypedDict, total=False):
    """The auth of a connection to `google_classroom`."""

    access_token: str
    client_access: GoogleClassroomAuthClientAccess
    refresh_token: str
