from typing import TypedDict


class MavenlinkConfig(TypedDict, total=False):
    """The config of a connection to `mavenlink`, which `schema` names for good."""

    schema: str
