from typing import TypedDict


class LivechatPartnerConfig(TypedDict, total=False):
    """The config of a `livechat_partner` connection, which `schema` and `table` name for good."""

    api_token: str
    schema: str
    table: str
