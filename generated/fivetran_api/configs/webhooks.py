from typing import Literal, TypedDict


class WebhooksConfig(TypedDict, total=False):
    """The config of a connection to `webhooks`, which `schema` and `table` name for good."""

    algorithm: Literal["INFER_FROM_HEADER", "MD5", "SHA_1", "SHA_224", "SHA_256", "SHA_384", "SHA_512"]
    auth_header_key: str
    auth_method: Literal["HMAC", "NONE", "TOKEN_BASED"]
    auth_secret: str
    blob_sas_url: str
    bucket_service: Literal["AZURE", "Fivetran", "GCS", "S3"]
    gcs_bucket: str
    s3_bucket: str
    s3_role_arn: str
    schema: str
    signature_encoding: Literal["BASE64", "HEXA_DECIMAL"]
    sync_format: Literal["Packed", "Unpacked"]
    table: str
