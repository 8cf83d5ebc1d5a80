from typing import TypedDict


class BraveAdsConfig(TypedDict, total=False):
    """The config of a `brave_ads` connection, which `schema` and `table` name for good."""

    api_key: str
    schema: str
    table: str
