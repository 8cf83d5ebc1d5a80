from typing import TypedDict


class AzureDevopsConfig(TypedDict, total=False):
    """The config of a connection to `azure_devops`, which `schema` names for good."""

    schema: str
    sub_domain: str


class AzureDevopsAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class AzureDevopsAuth(TypedDict, total=False):
    """The auth of a connection to `azure_devops`."""

    client_access: AzureDevopsAuthClientAccess
