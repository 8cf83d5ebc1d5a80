from typing import TypedDict


class StatisticsNetherlandsCbsConfig(TypedDict, total=False):
    """The config of a `statistics_netherlands_cbs` connection, which `schema` names for good."""

    identifier: str
    schema: str
