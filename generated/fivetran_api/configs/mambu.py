from typing import TypedDict


class MambuConfig(TypedDict, total=False):
    """The config of a `mambu` connection, which `schema` names for good."""

    api_key: str
    schema: str
    tenant_name: str
