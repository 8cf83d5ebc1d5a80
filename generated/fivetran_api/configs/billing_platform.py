from typing import TypedDict


class BillingPlatformConfig(TypedDict, total=False):
    """The config of a connection to `billing_platform`, which `schema` names for good."""

    base_url: str
    client_id: str
    client_secret: str
    schema: str


class BillingPlatformAuth(TypedDict, total=False):
    """The auth of a connection to `billing_platform`."""

    access_token: str
    refresh_token: str
