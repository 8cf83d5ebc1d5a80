from typing import TypedDict


class AttentiveConfig(TypedDict, total=False):
    """The config of a connection to `attentive`, which `schema` names for good."""

    api_key: str
    schema: str
