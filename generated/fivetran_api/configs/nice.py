from typing import TypedDict


class NiceConfig(TypedDict, total=False):
    """The config of a connection to `nice`, which `schema` names for good."""

    access_key_id: str
    access_key_secret: str
    base_url: str
    client_id: str
    client_secret: str
    schema: str
