from typing import TypedDict


class ClubspeedConfig(TypedDict, total=False):
    """The config of a connection to `clubspeed`, which `schema` and `table` name for good."""

    api_key: str
    schema: str
    sub_domain: str
    table: str
