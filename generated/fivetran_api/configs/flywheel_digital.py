from typing import TypedDict


class FlywheelDigitalConfig(TypedDict, total=False):
    """The config of a `flywheel_digital` connection, which `schema` names for good."""

    api_access_token: str
    instance: str
    schema: str
