from typing import Literal, TypedDict


class DeposcoConfig(TypedDict, total=False):
    """The config of a connection to `deposco`, which `schema` names for good."""

    business_unit: str
    custom_base_url: str
    environment: Literal["", "api.deposco.com", "sandboxapi.deposco.com/config", "sandboxapi.deposco.com/ua"]
    password: str
    schema: str
    tenant_code: str
    username: str
