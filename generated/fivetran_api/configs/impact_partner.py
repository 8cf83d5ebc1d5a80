from typing import TypedDict


class ImpactPartnerConfig(TypedDict, total=False):
    """The config of a connection to `impact_partner`, which `schema` names for good."""

    account_sid: str
    auth_token: str
    schema: str
