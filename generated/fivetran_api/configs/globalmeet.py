from typing import TypedDict


class GlobalmeetConfig(TypedDict, total=False):
    """The config of a connection to `globalmeet`, which `schema` names for good."""

    password: str
    schema: str
    username: str
