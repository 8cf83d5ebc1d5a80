from typing import TypedDict


class InsightlyConfig(TypedDict, total=False):
    """The config of a connection to `insightly`, which `schema` names for good."""

    api_key: str
    schema: str
    sub_domain: str
