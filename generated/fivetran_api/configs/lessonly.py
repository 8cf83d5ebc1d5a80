from typing import TypedDict


class LessonlyConfig(TypedDict, total=False):
    """The config of a connection to `lessonly`, which `schema` names for good."""

    password: str
    schema: str
    username: str
