from typing import TypedDict


class WalmartMarketplaceConfig(TypedDict, total=False):
    """The config of a connection to `walmart_marketplace`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
    service_name: str
