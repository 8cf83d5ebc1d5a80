from typing import Literal, TypedDict


class OrttoConfig(TypedDict, total=False):
    """The config of a connection to `ortto`, which `schema` names for good."""

    api_key: str
    base_url: Literal["api", "api.au", "api.eu"]
    schema: str
