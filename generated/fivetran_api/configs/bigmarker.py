from typing import TypedDict


class BigmarkerConfig(TypedDict, total=False):
    """The config of a connection to `bigmarker`, which `schema` names for good."""

    api_key: str
    base_url: str
    schema: str
