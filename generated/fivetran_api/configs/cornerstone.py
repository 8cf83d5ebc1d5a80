from typing import TypedDict


class CornerstoneConfig(TypedDict, total=False):
    """The config of a connection to `cornerstone`, which `schema` names for good."""

    base_url: str
    client_id: str
    client_secret: str
    schema: str
    scopes: str
