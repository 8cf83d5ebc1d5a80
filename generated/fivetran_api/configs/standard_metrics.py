from typing import TypedDict


class StandardMetricsConfig(TypedDict, total=False):
    """The config of a connection to `standard_metrics`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str
