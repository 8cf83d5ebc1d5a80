from typing import TypedDict


class AlationConfig(TypedDict, total=False):
    """The config of a connection to `alation`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
    subdomain: str
