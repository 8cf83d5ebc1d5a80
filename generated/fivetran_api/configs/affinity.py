from typing import TypedDict


class AffinityConfig(TypedDict, total=False):
    """The config of a connection to `affinity`, which `schema` names for good."""

    api_key: str
    schema: str
