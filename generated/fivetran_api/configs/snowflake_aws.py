from typing import TypedDict


class SnowflakeAwsConfig(TypedDict, total=False):
    """The config of a private link of the kind `SNOWFLAKE_AWS`."""

    account_url: str
    vpce_id: str
