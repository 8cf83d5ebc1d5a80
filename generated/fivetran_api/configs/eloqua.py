from typing import Literal, TypedDict


class EloquaConfig(TypedDict, total=False):
    """The config of a connection to `eloqua`, which `schema` names for good."""

    historical_sync_limit: Literal["ALL_TIME", "FIVE_YEARS", "ONE_YEAR", "SIX_MONTHS", "THREE_MONTHS", "TWO_YEARS"]
    schema: str
