from typing import TypedDict


class DropboxSignConfig(TypedDict, total=False):
    """The config of a connection to `dropbox_sign`, which `schema` and `table` name for good."""

    api_key: str
    schema: str
    table: str
