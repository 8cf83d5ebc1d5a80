from typing import Literal, TypedDict


class DatadogLogConfig(TypedDict, total=False):
    """The config of the log service `datadog_log`."""

    api_key: str
    hostname: str
    region: Literal["AP1", "AP2", "EU", "US1", "US1_FED", "US3", "US5"]
