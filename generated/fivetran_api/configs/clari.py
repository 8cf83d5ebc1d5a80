from typing import TypedDict


class ClariConfig(TypedDict, total=False):
    """The config of a connection to `clari`, which `schema` names for good."""

    api_token: str
    forecast_id: str
    schema: str
