from typing import TypedDict


class ShareasaleConfig(TypedDict, total=False):
    """The config of a connection to `shareasale`, which `schema` names for good."""

    api_secret: str
    merchant_id: str
    schema: str
    token: str
