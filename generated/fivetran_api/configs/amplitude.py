from typing import Literal, TypedDict


class AmplitudeConfigAwsCredentials(TypedDict, total=False):
    """The fields of `aws_credentials`."""

    bucket_name: str
    home_folder: str
    s3_role_arn: str


class AmplitudeConfigGcsCredentials(TypedDict, total=False):
    """The fields of `gcs_credentials`."""

    bucket_name: str
    home_folder: str


class AmplitudeConfigProjectCredentials(TypedDict, total=False):
    """The fields of `project_credentials`."""

    api_key: str
    project: str
    project_id: str
    secret_key: str


class AmplitudeConfig(TypedDict, total=False):
    """The config of a connection to `amplitude`, which `schema` names for good."""

    aws_credentials: AmplitudeConfigAwsCredentials
    export_storage_type: Literal["GCS"]
    gcs_credentials: AmplitudeConfigGcsCredentials
    project_credentials: list[AmplitudeConfigProjectCredentials]
    schema: str
    use_cloud_storage: bool
