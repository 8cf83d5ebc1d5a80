from typing import TypedDict


class ZendeskSellConfig(TypedDict, total=False):
    """The config of a `zendesk_sell` connection, which `schema` names for good."""

    schema: str


class ZendeskSellAuth(TypedDict, total=False):
    """The auth of a `zendesk_sell` connection."""

    access_token: str
