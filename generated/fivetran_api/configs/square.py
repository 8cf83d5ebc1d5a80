from typing import TypedDict


class SquareConfig(TypedDict, total=False):
    """The config of a connection to `square`, which `schema` names for good."""

    api_access_token: str
    client_id: str
    client_secret: str
    schema: str
