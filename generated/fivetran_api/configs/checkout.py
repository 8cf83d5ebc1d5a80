from typing import Literal, TypedDict


class CheckoutConfig(TypedDict, total=False):
    """The config of a connection to `checkout`, which `schema` names for good."""

    access_key_id: str
    access_key_secret: str
    entity_id: str
    environment: Literal["checkout", "sandbox.checkout"]
    schema: str
