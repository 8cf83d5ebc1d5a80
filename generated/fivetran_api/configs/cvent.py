from typing import Literal, TypedDict


class CventConfig(TypedDict, total=False):
    """The config of a connection to `cvent`, which `schema` names for good."""

    client_id: str
    client_secret: str
    region: Literal[
        "https://api-platform-eur.cvent.com", "https://api-platform-sandbox.cvent.com", "https://api-platform.cvent.com",
    ]
    schema: str
