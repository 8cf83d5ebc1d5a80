from typing import TypedDict


class ProductboardConfig(TypedDict, total=False):
    """The config of a connection to `productboard`, which `schema` names for good."""

    bearer_token: str
    schema: str
