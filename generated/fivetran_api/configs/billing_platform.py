from typing import TypedDict


class BillingPlatformConfig(TypedDict, total=False):
    """The config of a `billing_platform` connection, which `schema` names for good."""

    base_url: str
    client_id: str
    client_secret: str
    schema: str


class BillingPlatformAuth(TypedDict, total=False):
    """The auth of a `billing_platform` connection."""

    access_token: str
    refresh_token: str
