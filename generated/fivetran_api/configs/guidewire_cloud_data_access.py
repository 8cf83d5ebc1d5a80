from typing import Literal, TypedDict


class GuidewireCloudDataAccessConfig(TypedDict, total=False):
    """The config of a connection to `guidewire_cloud_data_access`, which `schema` and one of `table` and `table_group_name` name for good."""

    access_key_id: str
    access_key_secret: str
    auth_type: Literal["ACCESS_KEY", "IAM_ROLE", "PUBLIC_BUCKET"]
    bucket: str
    connection_type: Literal["Directly", "PrivateLink", "ProxyAgent", "SshTunnel"]
    is_private_link_required: bool
    manifest_path: str
    role_arn: str
    schema: str
    table: str
    table_group_name: str
