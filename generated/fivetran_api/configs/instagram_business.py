from typing import Literal, TypedDict


class InstagramBusinessConfig(TypedDict, total=False):
    """The config of a connection to `instagram_business`, which `schema` names for good."""

    accounts: list[str]
    schema: str
    sync_mode: Literal["AllAccounts", "SpecificAccounts"]
    timeframe_months: Literal["SIX", "THREE", "TWELVE", "TWENTY_FOUR"]


class InstagramBusinessAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class InstagramBusinessAuth(TypedDict, total=False):
    """The auth of a connection to `instagram_business`."""

    access_token: str
    client_access: InstagramBusinessAuthClientAccess
    system_user_access_token: str
