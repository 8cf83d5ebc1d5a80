from typing import Literal, TypedDict


class EmailConfigFiles(TypedDict, total=False):
    """The fields of `files`."""

    archive_pattern: str
    email_subject: str
    file_pattern: str
    selected_range: str
    table_name: str


class EmailConfig(TypedDict, total=False):
    """The config of a connection to `email`, which `schema` and one of `table` and `table_group_name` name for good."""

    allowed_senders_list: list[str]
    append_file_option: Literal["append_file", "upsert_file_with_primary_keys"]
    archive_pattern: str
    compression: Literal["bz2", "gz", "gzip", "infer", "tar", "tar_bz2", "tar_gz", "uncompressed", "zip"]
    connection_type: Literal["Directly", "PrivateLink", "ProxyAgent", "SshTunnel"]
    delimiter: str
    empty_header: bool
    escape_char: str
    file_type: Literal["avro", "csv", "json", "jsonl", "parquet", "spreadsheet", "tsv", "xml"]
    files: list[EmailConfigFiles]
    json_delivery_mode: Literal["Packed", "Unpacked"]
    line_separator: str
    null_sequence: str
    pattern: str
    quote_char: str
    quote_character_enabled: bool
    schema: str
    selected_range: str
    skip_after: int
    skip_before: int
    table: str
    table_group_name: str
