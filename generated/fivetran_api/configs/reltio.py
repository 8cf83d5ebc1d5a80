from typing import TypedDict


class ReltioConfigTenantConfigs(TypedDict, total=False):
    """The fields of `tenant_configs`."""

    subdomain: str
    tenant_id: str


class ReltioConfig(TypedDict, total=False):
    """The config of a connection to `reltio`, which `schema` names for good."""

    max_api_requests_per_day: int
    schema: str
    tenant_configs: list[ReltioConfigTenantConfigs]
