from typing import TypedDict


class PlayvoxWorkforceManagementConfig(TypedDict, total=False):
    """The config of a connection to `playvox_workforce_management`, which `schema` names for good."""

    identifier: str
    region_url: str
    schema: str
    secret: str
    tenant_url: str
