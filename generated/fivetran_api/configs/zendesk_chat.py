from typing import TypedDict


class ZendeskChatConfig(TypedDict, total=False):
    """The config of a `zendesk_chat` connection, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
    subdomain: str


class ZendeskChatAuth(TypedDict, total=False):
    """The auth of a `zendesk_chat` connection."""

    access_token: str
