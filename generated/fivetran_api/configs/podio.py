from typing import TypedDict


class PodioConfig(TypedDict, total=False):
    """The config of a connection to `podio`, which `schema` names for good."""

    client_id: str
    client_secret: str
    password: str
    schema: str
    username: str
