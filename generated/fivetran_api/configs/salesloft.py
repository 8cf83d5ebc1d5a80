from typing import TypedDict


class SalesloftConfig(TypedDict, total=False):
    """The config of a connection to `salesloft`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str


class SalesloftAuth(TypedDict, total=False):
    """The auth of a connection to `salesloft`."""

    refresh_token: str
