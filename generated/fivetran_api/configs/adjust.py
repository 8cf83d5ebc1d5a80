from typing import Literal, TypedDict


class AdjustConfig(TypedDict, total=False):
    """The config of a connection to `adjust`, which `schema` names for good."""

    bucket_name: str
    csv_definition: str
    export_storage_type: Literal["AWS_S3", "GCS"]
    s3_role_arn: str
    schema: str
