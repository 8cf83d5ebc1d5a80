from typing import TypedDict


class PipedriveConfig(TypedDict, total=False):
    """The config of a connection to `pipedrive`, which `schema` names for good."""

    api_token: str
    domain: str
    schema: str


class PipedriveAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class PipedriveAuth(TypedDict, total=False):
    """The auth of a connection to `pipedrive`."""

    client_access: PipedriveAuthClientAccess
    refresh_token: str
