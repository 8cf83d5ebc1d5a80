from typing import TypedDict


class OracleFusionFieldServiceConfig(TypedDict, total=False):
    """The config of a connection to `oracle_fusion_field_service`, which `schema` names for good."""

    client_id: str
    client_secret: str
    root_resource_id: str
    schema: str
    sub_domain: str
