from typing import TypedDict


class CloudwatchConfig(TypedDict, total=False):
    """The config of the log service `cloudwatch`."""

    access_key_id: str
    access_key_secret: str
    external_id: str
    log_group_name: str
    region: str
    role_arn: str
