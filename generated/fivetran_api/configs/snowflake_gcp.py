from typing import TypedDict


class SnowflakeGcpConfig(TypedDict, total=False):
    """The config of a `SNOWFLAKE_GCP` private link."""

    account_url: str
    pls_id: str
