from typing import TypedDict


class NotionConfig(TypedDict, total=False):
    """The config of a `notion` connection, which `schema` names for good."""

    schema: str


class NotionAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class NotionAuth(TypedDict, total=False):
    """The auth of a `notion` connection."""

    client_access: NotionAuthClientAccess
