from typing import TypedDict


class AhaConfig(TypedDict, total=False):
    """The config of a connection to `aha`, which `schema` names for good."""

    api_token: str
    base_url: str
    schema: str
