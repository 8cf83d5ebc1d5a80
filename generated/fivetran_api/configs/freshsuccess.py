from typing import TypedDict


class FreshsuccessConfig(TypedDict, total=False):
    """The config of a connection to `freshsuccess`, which `schema` and `table` name for good."""

    api: str
    api_key: str
    schema: str
    subdomain: str
    table: str
