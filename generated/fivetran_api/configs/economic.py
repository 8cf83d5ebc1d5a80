from typing import TypedDict


class EconomicConfig(TypedDict, total=False):
    """The config of a connection to `economic`, which `schema` names for good."""

    agreement_grant_token: str
    app_secret_token: str
    schema: str
