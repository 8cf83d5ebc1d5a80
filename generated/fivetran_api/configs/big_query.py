from typing import TypedDict


class BigQueryConfig(TypedDict, total=False):
    """The config of a destination in `big_query`."""

    bucket: str
    data_set_location: str
    project_id: str
    secret_key: str
    support_json_type: bool
