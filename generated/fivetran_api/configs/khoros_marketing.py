from typing import TypedDict


class KhorosMarketingConfig(TypedDict, total=False):
    """The config of a `khoros_marketing` connection, which `schema` names for good."""

    access_token: str
    schema: str
