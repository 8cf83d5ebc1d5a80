from typing import TypedDict


class LessonlyConfig(TypedDict, total=False):
    """The config of a `lessonly` connection, which `schema` names for good."""

    password: str
    schema: str
    username: str
