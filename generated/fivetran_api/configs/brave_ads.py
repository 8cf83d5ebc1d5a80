from typing import TypedDict


class BraveAdsConfig(TypedDict, total=False):
    """The config of a connection to `brave_ads`, which `schema` and `table` name for good."""

    api_key: str
    schema: str
    table: str
