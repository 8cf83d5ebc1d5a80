from typing import TypedDict


class FreshdeskConfig(TypedDict, total=False):
    """The config of a connection to `freshdesk`, which `schema` names for good."""

    api_key: str
    schema: str
    subdomain: str
