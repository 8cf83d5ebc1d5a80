from typing import Literal, TypedDict


class AfterpayConfig(TypedDict, total=False):
    """The config of a connection to `afterpay`, which `schema` names for good."""

    api_environment: Literal["global-api", "global-api-sandbox"]
    merchant_id: str
    schema: str
    secret_key: str
