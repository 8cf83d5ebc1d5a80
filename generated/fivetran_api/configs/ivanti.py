from typing import TypedDict


class IvantiConfig(TypedDict, total=False):
    """The config of a `ivanti` connection, which `schema` names for good."""

    api_key: str
    schema: str
    tenant_url: str
