from typing import TypedDict


class TextusConfig(TypedDict, total=False):
    """The config of a connection to `textus`, which `schema` names for good."""

    api_token: str
    schema: str
