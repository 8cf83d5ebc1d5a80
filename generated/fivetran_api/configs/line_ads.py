from typing import TypedDict


class LineAdsConfig(TypedDict, total=False):
    """The config of a connection to `line_ads`, which `schema` names for good."""

    access_key: str
    group_id: str
    schema: str
    secret_key: str
