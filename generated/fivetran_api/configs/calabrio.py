from typing import TypedDict


class CalabrioConfig(TypedDict, total=False):
    """The config of a connection to `calabrio`, which `schema` names for good."""

    access_token: str
    domain_name: str
    schema: str
