from typing import TypedDict


class KustomerConfig(TypedDict, total=False):
    """The config of a connection to `kustomer`, which `schema` names for good."""

    access_token: str
    api_utilization_percentage: float
    domain: str
    eu_region: bool
    schema: str
