from typing import TypedDict


class ScormConfig(TypedDict, total=False):
    """The config of a connection to `scorm`, which `schema` names for good."""

    password: str
    schema: str
    username: str
