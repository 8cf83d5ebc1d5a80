from typing import TypedDict


class MentionConfig(TypedDict, total=False):
    """The config of a connection to `mention`, which `schema` names for good."""

    schema: str


class MentionAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class MentionAuth(TypedDict, total=False):
    """The auth of a connection to `mention`."""

    access_token: str
    client_access: MentionAuthClientAccess
    refresh_token: str
