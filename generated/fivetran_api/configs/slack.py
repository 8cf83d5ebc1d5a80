from typing import TypedDict


class SlackConfig(TypedDict, total=False):
    """The config of a connection to `slack`, which `schema` and `table` name for good."""

    schema: str
    table: str
