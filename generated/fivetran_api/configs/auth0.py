from typing import TypedDict


class Auth0Config(TypedDict, total=False):
    """The config of a connection to `auth0`, which `schema` names for good."""

    audience: str
    client_id: str
    client_secret: str
    domain: str
    schema: str
