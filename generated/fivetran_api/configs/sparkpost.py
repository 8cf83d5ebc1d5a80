from typing import TypedDict


class SparkpostConfig(TypedDict, total=False):
    """The config of a `sparkpost` connection, which `schema` names for good."""

    api_key: str
    host_url: str
    schema: str
