from typing import TypedDict


class CloudflareAnalyticsConfig(TypedDict, total=False):
    """The config of a connection to `cloudflare_analytics`, which `schema` and `table` name for good."""

    api_token: str
    schema: str
    table: str
