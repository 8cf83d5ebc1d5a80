from typing import TypedDict


class BizzaboAppConfig(TypedDict, total=False):
    """The config of a connection to `bizzabo_app`, which `schema` names for good."""

    account_id: str
    client_id: str
    client_secret: str
    schema: str
