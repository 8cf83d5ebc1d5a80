from typing import TypedDict


class TempoConfig(TypedDict, total=False):
    """The config of a connection to `tempo`, which `schema` names for good."""

    schema: str
    sub_domain: str


class TempoAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class TempoAuth(TypedDict, total=False):
    """The auth of a connection to `tempo`."""

    access_token: str
    client_access: TempoAuthClientAccess
    refresh_token: str
