from typing import TypedDict


class BigCommerceConfig(TypedDict, total=False):
    """The config of a connection to `big_commerce`, which `schema` names for good."""

    access_token: str
    schema: str
    store_hash: str
