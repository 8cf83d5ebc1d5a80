from typing import TypedDict


class StatsigConfig(TypedDict, total=False):
    """The config of a connection to `statsig`, which `schema` names for good."""

    schema: str
    secret_key: str
