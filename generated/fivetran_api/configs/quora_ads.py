from typing import TypedDict


class QuoraAdsConfig(TypedDict, total=False):
    """The config of a connection to `quora_ads`, which `schema` names for good."""

    client_id: str
    client_secret: str
    schema: str


class QuoraAdsAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class QuoraAdsAuth(TypedDict, total=False):
    """The auth of a connection to `quora_ads`."""

    access_token: str
    client_access: QuoraAdsAuthClientAccess
    refresh_token: str
