from typing import TypedDict


class KonnectInsightsConfig(TypedDict, total=False):
    """The config of a connection to `konnect_insights`, which `schema` names for good."""

    account_token: str
    schema: str
    user_token: str
