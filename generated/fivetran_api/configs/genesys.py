from typing import TypedDict


class GenesysConfig(TypedDict, total=False):
    """The config of a connection to `genesys`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
    sub_domain: str
