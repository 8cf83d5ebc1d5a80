from typing import TypedDict


class SapSuccessFactorsConfig(TypedDict, total=False):
    """The config of a connection to `sap_success_factors`, which `schema` names for good."""

    client_id: str
    client_secret: str
    company_id: str
    schema: str
    sub_domain: str
