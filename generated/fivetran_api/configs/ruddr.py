from typing import TypedDict


class RuddrConfig(TypedDict, total=False):
    """The config of a connection to `ruddr`, which `schema` names for good."""

    api_key: str
    schema: str
