from typing import Literal, TypedDict


class NavanConfig(TypedDict, total=False):
    """The config of a connection to `navan`, which `schema` and `table` name for good."""

    client_id: str
    client_secret: str
    region: Literal["https://api.tripactions.com", "https://app-fra.tripactions.com"]
    schema: str
    table: str
