from typing import TypedDict


class BigCommerceConfig(TypedDict, total=False):
    """The config of a `big_commerce` connection, which `schema` names for good."""

    access_token: str
    schema: str
    store_hash: str
