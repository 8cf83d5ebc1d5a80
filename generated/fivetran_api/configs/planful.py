from typing import TypedDict


class PlanfulConfig(TypedDict, total=False):
    """The config of a connection to `planful`, which `schema` names for good."""

    access_id: str
    access_key: str
    email_id: str
    schema: str
    tenant_app_url: str
