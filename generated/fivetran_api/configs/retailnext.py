from typing import TypedDict


class RetailnextConfig(TypedDict, total=False):
    """The config of a connection to `retailnext`, which `schema` names for good."""

    access_key: str
    schema: str
    secret_key: str
    subscription: str
