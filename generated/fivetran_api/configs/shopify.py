from typing import Literal, TypedDict


class ShopifyConfig(TypedDict, total=False):
    """The config of a connection to `shopify`, which `schema` names for good."""

    api_access_token: str
    app_url: str
    backward_sync_limit: str
    client_id: str
    client_secret: str
    historical_sync_time_frame: Literal["ALL_TIME", "DATE_LIMIT"]
    schema: str
    shop: str


class ShopifyAuth(TypedDict, total=False):
    """The auth of a connection to `shopify`."""

    access_token: str
