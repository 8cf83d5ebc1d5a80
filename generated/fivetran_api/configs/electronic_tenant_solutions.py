from typing import TypedDict


class ElectronicTenantSolutionsConfig(TypedDict, total=False):
    """The config of a `electronic_tenant_solutions` connection, which `schema` names for good."""

    api_key: str
    schema: str
