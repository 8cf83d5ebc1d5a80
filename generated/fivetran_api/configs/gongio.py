from typing import TypedDict


class GongioConfig(TypedDict, total=False):
    """The config of a connection to `gongio`, which `schema` names for good."""

    access_key: str
    access_key_secret: str
    api_base_url: str
    base_url: str
    schema: str
