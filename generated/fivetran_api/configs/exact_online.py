from typing import Literal, TypedDict


class ExactOnlineConfig(TypedDict, total=False):
    """The config of a connection to `exact_online`, which `schema` names for good."""

    client_id: str
    client_secret: str
    region: Literal[
        "https://start.exactonline.be", "https://start.exactonline.co.uk", "https://start.exactonline.com",
        "https://start.exactonline.de", "https://start.exactonline.es", "https://start.exactonline.fr",
        "https://start.exactonline.nl",
    ]
    schema: str


class ExactOnlineAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class ExactOnlineAuth(TypedDict, total=False):
    """The auth of a connection to `exact_online`."""

    access_token: str
    client_access: ExactOnlineAuthClientAccess
    refresh_token: str
