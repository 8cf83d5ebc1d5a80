from typing import TypedDict


class GrepsrConfig(TypedDict, total=False):
    """The config of a connection to `grepsr`, which `schema` names for good."""

    api_key: str
    schema: str
