from typing import TypedDict


class WoocommerceConfig(TypedDict, total=False):
    """The config of a connection to `woocommerce`, which `schema` names for good."""

    consumer_key: str
    consumer_secret: str
    schema: str
    word_press_site_id_or_woocommerce_domain_name: str
