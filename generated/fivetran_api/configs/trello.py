from typing import TypedDict


class TrelloConfig(TypedDict, total=False):
    """The config of a connection to `trello`, which `schema` names for good."""

    api_key: str
    api_token: str
    schema: str
