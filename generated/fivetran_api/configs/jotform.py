from typing import Literal, TypedDict


class JotformConfig(TypedDict, total=False):
    """The config of a connection to `jotform`, which `schema` names for good."""

    api_key: str
    base_url: Literal["", "api.jotform.com", "hipaa-api.jotform.com"]
    custom_url: str
    schema: str
