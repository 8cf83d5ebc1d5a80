from typing import TypedDict


class FreshserviceConfig(TypedDict, total=False):
    """The config of a connection to `freshservice`, which `schema` names for good."""

    api_key: str
    schema: str
    subdomain: str
