from typing import TypedDict


class OracleMoatAnalyticsConfig(TypedDict, total=False):
    """The config of a connection to `oracle_moat_analytics`, which `schema` names for good."""

    brand_id: str
    schema: str
    token: str
