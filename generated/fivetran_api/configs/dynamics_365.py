from typing import Literal, TypedDict


class Dynamics365Config(TypedDict, total=False):
    """The config of a connection to `dynamics_365`, which `schema` names for good."""

    auth_type: Literal["OAUTH2", "SERVICE_PRINCIPAL"]
    domain_name: str
    resource_url: str
    schema: str


class Dynamics365AuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class Dynamics365Auth(TypedDict, total=False):
    """The auth of a connection to `dynamics_365`."""

    client_access: Dynamics365AuthClientAccess
    refresh_token: str
