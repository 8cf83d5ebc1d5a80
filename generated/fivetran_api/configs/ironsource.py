from typing import TypedDict


class IronsourceConfig(TypedDict, total=False):
    """The config of a connection to `ironsource`, which `schema` names for good."""

    refresh_token: str
    schema: str
    secret_key: str
