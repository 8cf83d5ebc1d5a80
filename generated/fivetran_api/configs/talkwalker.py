from typing import TypedDict


class TalkwalkerConfig(TypedDict, total=False):
    """The config of a connection to `talkwalker`, which `schema` names for good."""

    access_token: str
    schema: str
