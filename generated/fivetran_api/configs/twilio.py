from typing import Literal, TypedDict


class TwilioConfig(TypedDict, total=False):
    """The config of a `twilio` connection, which `schema` names for good."""

    accounts: list[str]
    schema: str
    secret: str
    sid: str
    sync_mode: Literal["AllAccounts", "SpecificAccounts"]
