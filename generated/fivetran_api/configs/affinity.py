from typing import TypedDict


class AffinityConfig(TypedDict, total=False):
    """The config of a `affinity` connection, which `schema` names for good."""

    api_key: str
    schema: str
