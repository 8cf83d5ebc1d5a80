from typing import TypedDict


class FlywheelDigitalConfig(TypedDict, total=False):
    """The config of a connection to `flywheel_digital`, which `schema` names for good."""

    api_access_token: str
    instance: str
    schema: str
