from typing import TypedDict


class XeroConfig(TypedDict, total=False):
    """The config of a connection to `xero`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
    use_webhooks: bool
    webhook_key: str
