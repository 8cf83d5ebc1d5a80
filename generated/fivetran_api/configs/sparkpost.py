from typing import TypedDict


class SparkpostConfig(TypedDict, total=False):
    """The config of a connection to `sparkpost`, which `schema` names for good."""

    api_key: str
    host_url: str
    schema: str
