from typing import TypedDict


class AwsCloudtrailConfig(TypedDict, total=False):
    """The config of a connection to `aws_cloudtrail`, which `schema` names for good."""

    bucket: str
    prefix: str
    role_arn: str
    schema: str
