from typing import Literal, TypedDict


class SharePointConfigFiles(TypedDict, total=False):
    """The fields of `files`."""

    archive_pattern: str
    file_pattern: str
    selected_range: str
    table_name: str


class SharePointConfig(TypedDict, total=False):
    """The config of a connection to `share_point`, which `schema` and one of `table` and `table_group_name` name for good."""

    access_type: Literal["ALL_SITES", "CLIENT_CERTIFICATE", "CUSTOM_APP", "SPECIFIC_SITES"]
    append_file_option: Literal["append_file", "upsert_file", "upsert_file_with_primary_keys"]
    archive_pattern: str
    client_certificate: str
    client_certificate_private_key: str
    compression: Literal["bz2", "gz", "gzip", "infer", "tar", "tar_bz2", "tar_gz", "uncompressed", "zip"]
    delimiter: str
    empty_header: bool
    escape_char: str
    file_handling: Literal["structured", "unstructured"]
    file_type: Literal["avro", "csv", "json", "jsonl", "parquet", "spreadsheet", "tsv", "xml"]
    files: list[SharePointConfigFiles]
    is_single_table_mode: bool
    json_delivery_mode: Literal["Packed", "Unpacked"]
    line_separator: str
    null_sequence: str
    on_error: Literal["fail", "skip"]
    pattern: str
    prefix: str
    quote_char: str
    quote_character_enabled: bool
    schema: str
    selected_range: str
    share_url: str
    skip_after: int
    skip_before: int
    sync_nested_files: bool
    sync_permissions: bool
    table: str
    table_group_name: str


class SharePointAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class SharePointAuth(TypedDict, total=False):
    """The auth of a connection to `share_point`."""

    client_access: SharePointAuthClientAccess
    refresh_token: str
    tenant_id: str
