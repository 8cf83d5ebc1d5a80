from typing import Literal, TypedDict


class BingadsConfig(TypedDict, total=False):
    """The config of a connection to `bingads`, which `schema` names for good."""

    accounts: list[str]
    rollback_window_size: int
    schema: str
    sync_mode: Literal["AllAccounts", "SpecificAccounts"]
    timeframe_months: Literal["ALL_TIME", "SIX", "THREE", "TWELVE", "TWENTY_FOUR"]


class BingadsAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class BingadsAuth(TypedDict, total=False):
    """The auth of a connection to `bingads`."""

    client_access: BingadsAuthClientAccess
    refresh_token: str
