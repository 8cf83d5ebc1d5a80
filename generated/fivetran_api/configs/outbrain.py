from typing import Literal, TypedDict


class OutbrainConfig(TypedDict, total=False):
    """The config of a `outbrain` connection, which `schema` names for good."""

    password: str
    pull_archived_campaigns: bool
    schema: str
    timeframe_months: Literal["ALL_TIME", "SIX", "THREE", "TWELVE", "TWENTY_FOUR"]
    user: str
