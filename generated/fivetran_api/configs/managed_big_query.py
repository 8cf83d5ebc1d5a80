from typing import Literal, TypedDict


class ManagedBigQueryConfig(TypedDict, total=False):
    """The config of a destination in `managed_big_query`."""

    bucket: str
    data_set_location: Literal["EU", "US", "asia-east2", "australia-southeast1"]
    project_id: str
    secret_key: str
    support_json_type: bool
