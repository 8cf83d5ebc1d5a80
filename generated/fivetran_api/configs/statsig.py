from typing import TypedDict


class StatsigConfig(TypedDict, total=False):
    """The config of a `statsig` connection, which `schema` names for good."""

    schema: str
    secret_key: str
