from typing import TypedDict


class SwoogoConfig(TypedDict, total=False):
    """The config of a connection to `swoogo`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
