from typing import Literal, TypedDict


class TalkdeskConfig(TypedDict, total=False):
    """The config of a connection to `talkdesk`, which `schema` names for good."""

    account_name: str
    client_id: str
    client_secret: str
    region: Literal[".com", ".eu", "ca.com"]
    schema: str
