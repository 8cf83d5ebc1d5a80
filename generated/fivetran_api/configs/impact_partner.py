from typing import TypedDict


class ImpactPartnerConfig(TypedDict, total=False):
    """The config of a `impact_partner` connection, which `schema` names for good."""

    account_sid: str
    auth_token: str
    schema: str
