from typing import TypedDict


class FoneDynamicsConfig(TypedDict, total=False):
    """The config of a connection to `fone_dynamics`, which `schema` names for good."""

    account_sid: str
    api_token: str
    schema: str
