from typing import TypedDict


class PaypalConfig(TypedDict, total=False):
    """The config of a connection to `paypal`, which `schema` names for good."""

    client_id: str
    schema: str
    secret_key: str
