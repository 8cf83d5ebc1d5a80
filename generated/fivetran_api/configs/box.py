from typing import Literal, TypedDict


class BoxConfigFiles(TypedDict, total=False):
    """The fields of `files`."""

    archive_pattern: str
    file_pattern: str
    selected_range: str
    table_name: str


class BoxConfig(TypedDict, total=False):
    """The config of a connection to `box`, which `schema` and one of `table` and `table_group_name` name for good."""

    append_file_option: Literal["append_file", "upsert_file", "upsert_file_with_primary_keys"]
    archive_pattern: str
    compression: Literal["bz2", "gz", "gzip", "infer", "tar", "tar_bz2", "tar_gz", "uncompressed", "zip"]
    delimiter: str
    empty_header: bool
    escape_char: str
    file_handling: Literal["structured", "unstructured"]
    file_type: Literal["avro", "csv", "json", "jsonl", "parquet", "spreadsheet", "tsv", "xml"]
    files: list[BoxConfigFiles]
    folder_id: str
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
    skip_after: int
    skip_before: int
    sync_nested_files: bool
    table: str
    table_group_name: str
