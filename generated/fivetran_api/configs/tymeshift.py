from typing import TypedDict


class TymeshiftConfig(TypedDict, total=False):
    """The config of a connection to `tymeshift`, which `schema` names for good."""

    account_plan: str
    client_id: str
    client_secret: str
    schema: str
    sub_domain: str
