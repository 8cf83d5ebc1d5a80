from typing import TypedDict


class RuddrConfig(TypedDict, total=False):
    """The config of a `ruddr` connection, which `schema` names for good."""

    api_key: str
    schema: str
