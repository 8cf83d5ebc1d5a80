from typing import TypedDict


class ZendeskChatConfig(TypedDict, total=False):
    """The config of a connection to `zendesk_chat`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
    subdomain: str


class ZendeskChatAuth(TypedDict, total=False):
    """The auth of a connection to `zendesk_chat`."""

    access_token: str
