from typing import TypedDict


class AppfiguresConfig(TypedDict, total=False):
    """The config of a connection to `appfigures`, which `schema` names for good."""

    client_key: str
    password: str
    schema: str
    username: str
