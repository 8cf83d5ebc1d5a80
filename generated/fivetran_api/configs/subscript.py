from typing import TypedDict


class SubscriptConfig(TypedDict, total=False):
    """The config of a connection to `subscript`, which `schema` names for good."""

    api_key: str
    schema: str
