from typing import TypedDict


class ForjCommunityConfig(TypedDict, total=False):
    """The config of a connection to `forj_community`, which `schema` and `table` name for good."""

    api_key: str
    api_secret: str
    schema: str
    table: str
