from typing import TypedDict


class CabchargeConfig(TypedDict, total=False):
    """The config of a connection to `cabcharge`, which `schema` names for good."""

    client_id: str
    email_id: str
    password: str
    schema: str
    subscription_key: str
