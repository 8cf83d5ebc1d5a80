from typing import TypedDict


class AkamaiConfig(TypedDict, total=False):
    """The config of a connection to `akamai`, which `schema` and `table` name for good."""

    client_id: str
    client_secret: str
    hostname: str
    schema: str
    table: str
    type_name: str
