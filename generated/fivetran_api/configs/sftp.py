from typing import Literal, TypedDict


class SftpConfigFiles(TypedDict, total=False):
    """The fields of `files`."""

    archive_pattern: str
    file_pattern: str
    selected_range: str
    table_name: str


class SftpConfig(TypedDict, total=False):
    """The config of a connection to `sftp`, which `schema` and one of `table` and `table_group_name` name for good."""

    append_file_option: Literal["append_file", "upsert_file", "upsert_file_with_primary_keys"]
    archive_pattern: str
    compression: Literal["bz2", "gz", "gzip", "infer", "tar", "tar_bz2", "tar_gz", "uncompressed", "zip"]
    connection_method: Literal["DIRECT", "SSH_TUNNEL"]
    delimiter: str
    empty_header: bool
    escape_char: str
    extraction_pattern: str
    file_handling: Literal["structured", "unstructured"]
    file_mapping_method: Literal["DEFINE_PER_TABLE", "EXTRACT_TABLES"]
    file_type: Literal["avro", "csv", "json", "jsonl", "parquet", "spreadsheet", "tsv", "xml"]
    files: list[SftpConfigFiles]
    host: str
    is_keypair: bool
    is_single_table_mode: bool
    json_delivery_mode: Literal["Packed", "Unpacked"]
    line_separator: str
    null_sequence: str
    on_error: Literal["fail", "skip"]
    password: str
    pattern: str
    pgp_pass_phrase: str
    pgp_secret_key: str
    port: int
    prefix: str
    quote_char: str
    quote_character_enabled: bool
    schema: str
    selected_range: str
    signer_public_key: str
    skip_after: int
    skip_before: int
    sync_nested_files: bool
    table: str
    table_group_name: str
    tunnel_host: str
    tunnel_port: int
    tunnel_user: str
    use_pgp_encryption_options: bool
    user: str
