from typing import TypedDict


class PackiyoConfig(TypedDict, total=False):
    """The config of a `packiyo` connection, which `schema` names for good."""

    api_token: str
    schema: str
    subdomain: str
