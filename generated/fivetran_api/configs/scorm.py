from typing import TypedDict


class ScormConfig(TypedDict, total=False):
    """The config of a `scorm` connection, which `schema` names for good."""

    password: str
    schema: str
    username: str
