from typing import TypedDict


class BraintreeConfig(TypedDict, total=False):
    """The config of a connection to `braintree`, which `schema` names for good."""

    merchant_id: str
    private_key: str
    public_key: str
    schema: str
