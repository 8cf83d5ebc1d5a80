from typing import TypedDict


class AkeneoConfig(TypedDict, total=False):
    """The config of a connection to `akeneo`, which `schema` and `table` name for good."""

    base_url: str
    client_id: str
    client_secret: str
    password: str
    schema: str
    table: str
    username: str
