from typing import TypedDict


class GreenPowerMonitorConfig(TypedDict, total=False):
    """The config of a `green_power_monitor` connection, which `schema` names for good."""

    password: str
    schema: str
    sub_domain: str
    username: str
