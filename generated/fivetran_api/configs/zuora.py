from typing import Literal, TypedDict


class ZuoraConfig(TypedDict, total=False):
    """The config of a connection to `zuora`, which `schema` names for good."""

    api_role: str
    client_id: str
    client_name: str
    client_secret: str
    entity_id: str
    environment: str
    host_name: str
    is_multi_entity_feature_enabled: bool
    password: str
    schema: str
    sync_mode: Literal["Both", "ZuoraBilling", "ZuoraRevenue"]
    username: str
