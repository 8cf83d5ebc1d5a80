from typing import TypedDict


class PigmentConfig(TypedDict, total=False):
    """The config of a connection to `pigment`, which `schema` names for good."""

    api_key: str
    list_id: str
    metric_id: str
    schema: str
    table_id: str
    view_id: str
