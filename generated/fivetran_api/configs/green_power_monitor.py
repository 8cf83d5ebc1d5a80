from typing import TypedDict


class GreenPowerMonitorConfig(TypedDict, total=False):
    """The config of a connection to `green_power_monitor`, which `schema` names for good."""

    password: str
    schema: str
    sub_domain: str
    username: str
