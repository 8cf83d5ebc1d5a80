from typing import TypedDict


class ChargebeeProductCatalog1Config(TypedDict, total=False):
    """The config of a `chargebee_product_catalog_1` connection, which `schema` names for good."""

    api_key: str
    schema: str
    sub_domain: str
