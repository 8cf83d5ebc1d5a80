from typing import TypedDict


class HiltiOntrackConfig(TypedDict, total=False):
    """The config of a connection to `hilti_ontrack`, which `schema` names for good."""

    client_id: str
    client_secret: str
    password: str
    schema: str
    username: str
