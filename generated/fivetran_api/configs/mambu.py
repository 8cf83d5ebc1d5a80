from typing import TypedDict


class MambuConfig(TypedDict, total=False):
    """The config of a connection to `mambu`, which `schema` names for good."""

    api_key: str
    schema: str
    tenant_name: str
