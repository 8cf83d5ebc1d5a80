from typing import TypedDict


class PapershiftConfig(TypedDict, total=False):
    """The config of a connection to `papershift`, which `schema` names for good."""

    api_key: str
    schema: str
