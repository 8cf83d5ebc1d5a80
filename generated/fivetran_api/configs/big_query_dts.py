from typing import TypedDict


class BigQueryDtsConfig(TypedDict, total=False):
    """The config of a `big_query_dts` destination."""

    bucket: str
    data_set_location: str
    project_id: str
    secret_key: str
    support_json_type: bool
