from typing import TypedDict


class NotionConfig(TypedDict, total=False):
    """The config of a connection to `notion`, which `schema` names for good."""

    schema: str


class NotionAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class NotionAuth(TypedDict, total=False):
    """The auth of a connection to `notion`."""

    client_access: NotionAuthClientAccess
