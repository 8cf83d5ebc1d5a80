from typing import TypedDict


class BuzzsproutConfig(TypedDict, total=False):
    """The config of a connection to `buzzsprout`, which `schema` and `table` name for good."""

    api_token: str
    schema: str
    table: str
