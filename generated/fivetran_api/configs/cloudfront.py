from typing import TypedDict


class CloudfrontConfig(TypedDict, total=False):
    """The config of a connection to `cloudfront`, which `schema` names for good."""

    bucket: str
    prefix: str
    role_arn: str
    schema: str
