from typing import TypedDict


class ShopwareConfig(TypedDict, total=False):
    """The config of a connection to `shopware`, which `schema` names for good."""

    domain: str
    password: str
    schema: str
    username: str
