from typing import TypedDict


class AdformConfig(TypedDict, total=False):
    """The config of a connection to `adform`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
