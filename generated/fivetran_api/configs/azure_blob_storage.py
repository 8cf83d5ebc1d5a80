from typing import Literal, TypedDict


class AzureBlobStorageConfigFiles(TypedDict, total=False):
    """The fields of `files`."""

    archive_pattern: str
    file_pattern: str
    selected_range: str
    table_name: str


class AzureBlobStorageConfig(TypedDict, total=False):
    """The config of a connection to `azure_blob_storage`, which `schema` and one of `table` and `table_group_name` name for good."""

    append_file_option: Literal["append_file", "upsert_file", "upsert_file_with_primary_keys"]
    archive_pattern: str
    auth_method: Literal["CONNECTION_STRING", "SERVICE_PRINCIPAL_SECRET"]
    compression: Literal["bz2", "gz", "gzip", "infer", "tar", "tar_bz2", "tar_gz", "uncompressed", "zip"]
    connection_method: Literal["DIRECT", "PRIVATE_LINK", "SSH_TUNNEL"]
    connection_string: str
    container_address: str
    container_name: str
    delimiter: str
    empty_header: bool
    escape_char: str
    extraction_pattern: str
    file_mapping_method: Literal["DEFINE_PER_TABLE", "EXTRACT_TABLES"]
    file_type: Literal["avro", "csv", "json", "jsonl", "parquet", "spreadsheet", "tsv", "xml"]
    files: list[AzureBlobStorageConfigFiles]
    host_ip: str
    host_user: str
    json_delivery_mode: Literal["Packed", "Unpacked"]
    line_separator: str
    null_sequence: str
    on_error: Literal["fail", "skip"]
    pattern: str
    pgp_pass_phrase: str
    pgp_secret_key: str
    prefix: str
    quote_char: str
    quote_character_enabled: bool
    schema: str
    selected_range: str
    signer_public_key: str
    skip_after: int
    skip_before: int
    storage_account_name: str
    table: str
    table_group_name: str
    use_pgp_encryption_options: bool


class AzureBlobStorageAuth(TypedDict, total=False):
    """The auth of a connection to `azure_blob_storage`."""

    client_id: str
    client_secret: str
    tenant_id: str
