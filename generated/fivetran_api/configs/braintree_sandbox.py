from typing import TypedDict


class BraintreeSandboxConfig(TypedDict, total=False):
    """The config of a connection to `braintree_sandbox`, which `schema` names for good."""

    merchant_id: str
    private_key: str
    public_key: str
    schema: str
