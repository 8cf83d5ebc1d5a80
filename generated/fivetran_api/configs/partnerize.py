from typing import TypedDict


class PartnerizeConfig(TypedDict, total=False):
    """The config of a connection to `partnerize`, which `schema` names for good."""

    api_key: str
    application_key: str
    schema: str
