from typing import TypedDict


class StatuspageConfig(TypedDict, total=False):
    """The config of a connection to `statuspage`, which `schema` names for good."""

    api_key: str
    organization: str
    schema: str
