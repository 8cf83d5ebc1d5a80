from typing import TypedDict


class MedalliaConfig(TypedDict, total=False):
    """The config of a connection to `medallia`, which `schema` names for good."""

    client_id: str
    client_name: str
    client_secret: str
    domain_type: str
    schema: str
    subdomain: str


class MedalliaAuth(TypedDict, total=False):
    """The auth of a connection to `medallia`."""

    access_token: str
