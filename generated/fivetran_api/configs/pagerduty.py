from typing import TypedDict


class PagerdutyConfig(TypedDict, total=False):
    """The config of a connection to `pagerduty`, which `schema` names for good."""

    api_key: str
    schema: str
