from typing import TypedDict


class BigQueryDtsConfig(TypedDict, total=False):
    """The config of a destination in `big_query_dts`."""

    bucket: str
    data_set_location: str
    project_id: str
    secret_key: str
    support_json_type: bool
