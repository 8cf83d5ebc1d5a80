from typing import Literal, TypedDict


class OutbrainConfig(TypedDict, total=False):
    """The config of a connection to `outbrain`, which `schema` names for good."""

    password: str
    pull_archived_campaigns: bool
    schema: str
    timeframe_months: Literal["ALL_TIME", "SIX", "THREE", "TWELVE", "TWENTY_FOUR"]
    user: str
