from typing import TypedDict


class RechargeConfig(TypedDict, total=False):
    """The config of a connection to `recharge`, which `schema` names for good."""

    api_token: str
    schema: str
