from typing import TypedDict


class ChargebeeProductCatalog1Config(TypedDict, total=False):
    """The config of a connection to `chargebee_product_catalog_1`, which `schema` names for good."""

    api_key: str
    schema: str
    sub_domain: str
