from typing import TypedDict


class ZendeskWorkforceManagementConfig(TypedDict, total=False):
    """The config of a connection to `zendesk_workforce_management`, which `schema` names for good."""

    api_token: str
    email_id: str
    schema: str
    subdomain: str
