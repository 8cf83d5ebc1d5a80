from typing import TypedDict


class AttentiveConfig(TypedDict, total=False):
    """The config of a `attentive` connection, which `schema` names for good."""

    api_key: str
    schema: str
