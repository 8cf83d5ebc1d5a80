from typing import Literal, TypedDict


class OrdwayConfig(TypedDict, total=False):
    """The config of a connection to `ordway`, which `schema` names for good."""

    account: Literal[
        "https://api.ordwaylabs.com", "https://api.sandbox.ordwaylabs.com", "https://eu-api.ordwaylabs.com",
        "https://eu-sandbox-api.ordwaylabs.com",
    ]
    api_key: str
    api_token: str
    company: str
    email_id: str
    schema: str
    webhook_name: str
