from typing import TypedDict


class FreshchatConfig(TypedDict, total=False):
    """The config of a connection to `freshchat`, which `schema` names for good."""

    bearer_token: str
    schema: str
    sub_domain: str
