from typing import Literal, TypedDict


class ServicetitanConfig(TypedDict, total=False):
    """The config of a connection to `servicetitan`, which `schema` names for good."""

    app_key: str
    client_id: str
    client_secret: str
    environment: Literal["-integration.", "."]
    schema: str
    tenant_id: str
