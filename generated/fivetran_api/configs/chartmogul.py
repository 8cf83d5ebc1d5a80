from typing import TypedDict


class ChartmogulConfig(TypedDict, total=False):
    """The config of a connection to `chartmogul`, which `schema` names for good."""

    api_key: str
    schema: str
