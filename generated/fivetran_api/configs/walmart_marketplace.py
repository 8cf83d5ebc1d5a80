from typing import TypedDict


class WalmartMarketplaceConfig(TypedDict, total=False):
    """The config of a `walmart_marketplace` connection, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
    service_name: str
