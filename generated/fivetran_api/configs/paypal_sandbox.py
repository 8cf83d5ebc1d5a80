from typing import TypedDict


class PaypalSandboxConfig(TypedDict, total=False):
    """The config of a connection to `paypal_sandbox`, which `schema` names for good."""

    client_id: str
    schema: str
    secret_key: str
