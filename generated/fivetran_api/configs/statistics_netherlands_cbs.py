from typing import TypedDict


class StatisticsNetherlandsCbsConfig(TypedDict, total=False):
    """The config of a connection to `statistics_netherlands_cbs`, which `schema` names for good."""

    identifier: str
    schema: str
