from typing import Literal, TypedDict


class TwilioConfig(TypedDict, total=False):
    """The config of a connection to `twilio`, which `schema` names for good."""

    accounts: list[str]
    schema: str
    secret: str
    sid: str
    sync_mode: Literal["AllAccounts", "SpecificAccounts"]
