from typing import TypedDict


class WhenIWorkConfig(TypedDict, total=False):
    """The config of a connection to `when_i_work`, which `schema` names for good."""

    password: str
    schema: str
    username: str
