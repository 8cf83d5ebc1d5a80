from typing import TypedDict


class CoupaConfig(TypedDict, total=False):
    """The config of a connection to `coupa`, which `schema` names for good."""

    access_token: str
    api_key: str
    client_id: str
    client_secret: str
    instance: str
    schema: str
