from typing import TypedDict


class RetailnextConfig(TypedDict, total=False):
    """The config of a `retailnext` connection, which `schema` names for good."""

    access_key: str
    schema: str
    secret_key: str
    subscription: str
