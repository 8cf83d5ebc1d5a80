from typing import TypedDict


class ZendeskSellConfig(TypedDict, total=False):
    """The config of a connection to `zendesk_sell`, which `schema` names for good."""

    schema: str


class ZendeskSellAuth(TypedDict, total=False):
    """The auth of a connection to `zendesk_sell`."""

    access_token: str
