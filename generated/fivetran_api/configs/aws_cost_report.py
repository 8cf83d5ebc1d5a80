from typing import Literal, TypedDict


class AwsCostReportConfig(TypedDict, total=False):
    """The config of a connection to `aws_cost_report`, which `schema` and `table` name for good."""

    access_key_id: str
    access_key_secret: str
    auth_type: Literal["ACCESS_KEY", "IAM_ROLE"]
    bucket: str
    prefix: str
    role_arn: str
    schema: str
    table: str
