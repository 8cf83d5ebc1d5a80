from typing import Literal, TypedDict


class EbayConfig(TypedDict, total=False):
    """The config of a connection to `ebay`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
    scope: str
    subdomain: Literal["ebay", "sandbox.ebay"]


class EbayAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class EbayAuth(TypedDict, total=False):
    """The auth of a connection to `ebay`."""

    access_token: str
    client_access: EbayAuthClientAccess
    refresh_token: str
