from typing import TypedDict


class ExpensifyConfig(TypedDict, total=False):
    """The config of a connection to `expensify`, which `schema` names for good."""

    partner_user_id: str
    partner_user_secret: str
    schema: str
