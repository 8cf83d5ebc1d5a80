from typing import TypedDict


class JamaSoftwareConfig(TypedDict, total=False):
    """The config of a connection to `jama_software`, which `schema` and `table` name for good."""

    client_id: str
    client_secret: str
    schema: str
    subdomain: str
    table: str
