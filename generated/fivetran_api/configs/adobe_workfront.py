from typing import TypedDict


class AdobeWorkfrontConfig(TypedDict, total=False):
    """The config of a connection to `adobe_workfront`, which `schema` names for good."""

    client_id: str
    client_secret: str
    organization_domain: str
    schema: str


class AdobeWorkfrontAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class AdobeWorkfrontAuth(TypedDict, total=False):
    """The auth of a connection to `adobe_workfront`."""

    access_token: str
    client_access: AdobeWorkfrontAuthClientAccess
    refresh_token: str
