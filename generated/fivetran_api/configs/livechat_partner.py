from typing import TypedDict


class LivechatPartnerConfig(TypedDict, total=False):
    """The config of a connection to `livechat_partner`, which `schema` and `table` name for good."""

    api_token: str
    schema: str
    table: str
