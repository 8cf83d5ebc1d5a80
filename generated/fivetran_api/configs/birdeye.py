from typing import TypedDict


class BirdeyeConfig(TypedDict, total=False):
    """The config of a connection to `birdeye`, which `schema` names for good."""

    business_id: str
    query_param_value: str
    schema: str
