from typing import TypedDict


class ClazarConfig(TypedDict, total=False):
    """The config of a connection to `clazar`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
