from typing import TypedDict


class MentionConfig(TypedDict, total=False):
    """The config of a `mention` connection, which `schema` names for good."""

    schema: str


class MentionAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class MentionAuth(TypedDict, total=False):
    """The auth of a `mention` connection."""

    access_token: str
    client_access: MentionAuthClientAccess
    refresh_token: str
