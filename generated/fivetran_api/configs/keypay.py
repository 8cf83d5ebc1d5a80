from typing import Literal, TypedDict


class KeypayConfig(TypedDict, total=False):
    """The config of a connection to `keypay`, which `schema` names for good."""

    api_key: str
    region: Literal["co.nz", "co.uk", "com.au", "com.my", "com.sg"]
    schema: str
