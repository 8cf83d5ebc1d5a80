from typing import TypedDict


class AwsInventoryConfig(TypedDict, total=False):
    """The config of a connection to `aws_inventory`, which `schema` names for good."""

    bucket: str
    prefix: str
    role_arn: str
    schema: str
