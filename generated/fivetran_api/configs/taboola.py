from typing import Literal, TypedDict


class TaboolaConfig(TypedDict, total=False):
    """The config of a connection to `taboola`, which `schema` names for good."""

    account_ids: list[str]
    client_id: str
    client_secret: str
    schema: str
    sync_mode: Literal["AllAccounts", "SpecificAccounts"]
    timeframe_months: Literal["ALL_TIME", "SIX", "THREE", "TWELVE", "TWENTY_FOUR"]
