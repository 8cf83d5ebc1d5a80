from typing import TypedDict


class ReplyioConfig(TypedDict, total=False):
    """The config of a `replyio` connection, which `schema` names for good."""

    api_key: str
    schema: str
