from typing import TypedDict


class SanaConfig(TypedDict, total=False):
    """The config of a connection to `sana`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
    subdomain: str
