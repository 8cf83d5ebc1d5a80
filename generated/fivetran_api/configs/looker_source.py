from typing import TypedDict


class LookerSourceConfig(TypedDict, total=False):
    """The config of a connection to `looker_source`, which `schema` and `table` name for good."""

    client_id: str
    client_secret: str
    schema: str
    sub_domain: str
    table: str
