from typing import TypedDict


class IvantiConfig(TypedDict, total=False):
    """The config of a connection to `ivanti`, which `schema` names for good."""

    api_key: str
    schema: str
    tenant_url: str
