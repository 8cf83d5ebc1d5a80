from typing import TypedDict


class ElectronicTenantSolutionsConfig(TypedDict, total=False):
    """The config of a connection to `electronic_tenant_solutions`, which `schema` names for good."""

    api_key: str
    schema: str
