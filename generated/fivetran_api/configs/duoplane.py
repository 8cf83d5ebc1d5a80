from typing import TypedDict


class DuoplaneConfig(TypedDict, total=False):
    """The config of a connection to `duoplane`, which `schema` and `table` name for good."""

    api_key: str
    api_password: str
    schema: str
    table: str
