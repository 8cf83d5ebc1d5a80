from typing import TypedDict


class GoogleTasksConfig(TypedDict, total=False):
    """The config of a connection to `google_tasks`, which `schema` names for good."""

    schema: str


class GoogleTasksAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class GoogleTasksAuth(TypedDict, total=False):
    """The auth of a connection to `google_tasks`."""

    access_token: str
    client_access: GoogleTasksAuthClientAccess
    refresh_token: str
