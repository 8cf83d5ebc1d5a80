from typing import TypedDict


class SplashConfig(TypedDict, total=False):
    """The config of a connection to `splash`, which `schema` names for good."""

    client_id: str
    client_secret: str
    password: str
    schema: str
    username: str
