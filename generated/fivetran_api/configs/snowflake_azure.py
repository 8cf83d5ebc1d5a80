from typing import TypedDict


class SnowflakeAzureConfig(TypedDict, total=False):
    """The config of a private link of the kind `SNOWFLAKE_AZURE`."""

    account_url: str
    pls_id: str
