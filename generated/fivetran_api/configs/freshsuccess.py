from typing import TypedDict


class FreshsuccessConfig(TypedDict, total=False):
    """The config of a `freshsuccess` connection, which `schema` and `table` name for good."""

    api: str
    api_key: str
    schema: str
    subdomain: str
    table: str
