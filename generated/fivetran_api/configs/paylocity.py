from typing import TypedDict


class PaylocityConfig(TypedDict, total=False):
    """The config of a connection to `paylocity`, which `schema` names for good."""

    client_id: str
    client_secret: str
    company_id: str
    schema: str
    sub_domain: str
