from typing import TypedDict


class BrightcoveConfig(TypedDict, total=False):
    """The config of a connection to `brightcove`, which `schema` names for good."""

    account_id: str
    client_id: str
    client_secret: str
    schema: str
