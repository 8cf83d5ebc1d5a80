from typing import TypedDict


class SnowflakeAwsConfig(TypedDict, total=False):
    """The config of a `SNOWFLAKE_AWS` private link."""

    account_url: str
    vpce_id: str
