from typing import TypedDict


class SnowflakeGcpConfig(TypedDict, total=False):
    """The config of a private link of the kind `SNOWFLAKE_GCP`."""

    account_url: str
    pls_id: str
