from typing import TypedDict


class MavenlinkConfig(TypedDict, total=False):
    """The config of a `mavenlink` connection, which `schema` names for good."""

    schema: str
