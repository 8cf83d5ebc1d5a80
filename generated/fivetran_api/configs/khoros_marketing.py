from typing import TypedDict


class KhorosMarketingConfig(TypedDict, total=False):
    """The config of a connection to `khoros_marketing`, which `schema` names for good."""

    access_token: str
    schema: str
