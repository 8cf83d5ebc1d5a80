from typing import TypedDict


class SevdeskConfig(TypedDict, total=False):
    """The config of a connection to `sevdesk`, which `schema` names for good."""

    api_token: str
    base_url: str
    schema: str
