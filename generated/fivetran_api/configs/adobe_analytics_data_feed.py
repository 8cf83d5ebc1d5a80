from typing import Literal, TypedDict


class AdobeAnalyticsDataFeedConfig(TypedDict, total=False):
    """The config of a connection to `adobe_analytics_data_feed`, which `schema` names for good."""

    abs_connection_method: Literal["DIRECT", "PRIVATE_LINK", "SSH_TUNNEL"]
    abs_connection_string: str
    abs_container_address: str
    abs_container_name: str
    abs_host_ip: str
    abs_host_user: str
    folder_path: str
    ftp_host: str
    ftp_password: str
    ftp_port: int
    ftp_user: str
    is_ftps: bool
    s3bucket: str
    s3role_arn: str
    schema: str
    sftp_host: str
    sftp_is_key_pair: bool
    sftp_password: str
    sftp_port: int
    sftp_user: str
    source: Literal["AZURE_BLOB_STORAGE", "FTP", "S3", "SFTP"]
