from typing import TypedDict


class WhenIWorkConfig(TypedDict, total=False):
    """The config of a `when_i_work` connection, which `schema` names for good."""

    password: str
    schema: str
    username: str
