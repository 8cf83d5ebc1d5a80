from typing import TypedDict


class ExpensifyConfig(TypedDict, total=False):
    """The config of a `expensify` connection, which `schema` names for good."""

    partner_user_id: str
    partner_user_secret: str
    schema: str
