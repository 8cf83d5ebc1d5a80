from typing import TypedDict


class PackiyoConfig(TypedDict, total=False):
    """The config of a connection to `packiyo`, which `schema` names for good."""

    api_token: str
    schema: str
    subdomain: str
