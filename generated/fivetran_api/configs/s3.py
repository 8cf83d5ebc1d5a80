from typing import Literal, TypedDict


class S3ConfigFiles(TypedDict, total=False):
    """The fields of `files`."""

    archive_pattern: str
    file_pattern: str
    selected_range: str
    table_name: str


class S3Config(TypedDict, total=False):
    """The config of a connection to `s3`, which `schema` and one of `table` and `table_group_name` name for good."""

    access_key_id: str
    access_key_secret: str
    append_file_option: Literal["append_file", "upsert_file", "upsert_file_with_primary_keys"]
    archive_pattern: str
    auth_type: Literal["ACCESS_KEY", "IAM_ROLE", "PUBLIC_BUCKET"]
    bucket: str
    compression: Literal["bz2", "gz", "gzip", "infer", "tar", "tar_bz2", "tar_gz", "uncompressed", "zip"]
    connection_type: Literal["Directly", "PrivateLink", "ProxyAgent", "SshTunnel"]
    delimiter: str
    empty_header: bool
    escape_char: str
    extraction_pattern: str
    file_mapping_method: Literal["DEFINE_PER_TABLE", "EXTRACT_TABLES"]
    file_type: Literal["avro", "csv", "json", "jsonl", "parquet", "spreadsheet", "tsv", "xml"]
    files: list[S3ConfigFiles]
    is_private_link_required: bool
    is_public: bool
    json_delivery_mode: Literal["Packed", "Unpacked"]
    line_separator: str
    list_strategy: Literal["complete_listing", "time_based_pattern_listing"]
    non_standard_escape_char: bool
    null_sequence: str
    on_error: Literal["fail", "skip"]
    pattern: str
    pgp_pass_phrase: str
    pgp_secret_key: str
    prefix: str
    quote_char: str
    quote_character_enabled: bool
    role_arn: str
    schema: str
    selected_range: str
    signer_public_key: str
    skip_after: int
    skip_before: int
    table: str
    table_group_name: str
    use_pgp_encryption_options: bool
