from typing import TypedDict


class CrowddevConfig(TypedDict, total=False):
    """The config of a connection to `crowddev`, which `schema` names for good."""

    bearer_token: str
    schema: str
    tenant_id: str
