from typing import TypedDict


class CentraConfig(TypedDict, total=False):
    """The config of a connection to `centra`, which `schema` names for good."""

    api_token: str
    base_url: str
    schema: str
