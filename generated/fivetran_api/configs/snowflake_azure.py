from typing import TypedDict


class SnowflakeAzureConfig(TypedDict, total=False):
    """The config of a `SNOWFLAKE_AZURE` private link."""

    account_url: str
    pls_id: str
