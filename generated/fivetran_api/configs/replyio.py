from typing import TypedDict


class ReplyioConfig(TypedDict, total=False):
    """The config of a connection to `replyio`, which `schema` names for good."""

    api_key: str
    schema: str
