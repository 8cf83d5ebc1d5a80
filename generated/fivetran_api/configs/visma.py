from typing import TypedDict


class VismaConfig(TypedDict, total=False):
    """The config of a connection to `visma`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
    tenant_id: str
