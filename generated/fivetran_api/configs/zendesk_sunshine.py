from typing import TypedDict


class ZendeskSunshineConfig(TypedDict, total=False):
    """The config of a connection to `zendesk_sunshine`, which `schema` names for good."""

    api_token: str
    domain: str
    email: str
    schema: str
