from typing import TypedDict


class AircallConfig(TypedDict, total=False):
    """The config of a connection to `aircall`, which `schema` names for good."""

    api_id: str
    api_token: str
    schema: str
