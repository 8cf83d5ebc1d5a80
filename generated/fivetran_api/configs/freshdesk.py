from typing import TypedDict


class FreshdeskConfig(TypedDict, total=False):
    """The config of a `freshdesk` connection, which `schema` names for good."""

    api_key: str
    schema: str
    subdomain: str
