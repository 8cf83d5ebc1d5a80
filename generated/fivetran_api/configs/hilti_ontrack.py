from typing import TypedDict


class HiltiOntrackConfig(TypedDict, total=False):
    """The config of a `hilti_ontrack` connection, which `schema` names for good."""

    client_id: str
    client_secret: str
    password: str
    schema: str
    username: str
