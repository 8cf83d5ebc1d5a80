from typing import Literal, TypedDict


class TiktokOrganicConfig(TypedDict, total=False):
    """The config of a connection to `tiktok_organic`, which `schema` names for good."""

    api_environment: Literal["business-api.tiktok.com", "sandbox-ads.tiktok.com"]
    app_id: str
    schema: str
    secret: str
