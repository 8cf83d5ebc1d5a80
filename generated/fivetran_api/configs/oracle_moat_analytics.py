from typing import TypedDict


class OracleMoatAnalyticsConfig(TypedDict, total=False):
    """The config of a `oracle_moat_analytics` connection, which `schema` names for good."""

    brand_id: str
    schema: str
    token: str
