from typing import TypedDict


class ChargebeeProductCatalog2Config(TypedDict, total=False):
    """The config of a connection to `chargebee_product_catalog_2`, which `schema` and `table` name for good."""

    api_key: str
    schema: str
    sub_domain: str
    table: str
