from typing import TypedDict


class SproutConfig(TypedDict, total=False):
    """The config of a connection to `sprout`, which `schema` names for good."""

    bearer_token: str
    schema: str
