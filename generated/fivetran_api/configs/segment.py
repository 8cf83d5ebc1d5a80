from typing import Literal, TypedDict


class SegmentConfig(TypedDict, total=False):
    """The config of a connection to `segment`, which `schema` names for good."""

    bucket: str
    prefix: str
    role_arn: str
    schema: str
    sync_type: Literal["S3", "Webhook"]
