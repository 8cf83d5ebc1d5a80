from typing import Literal, TypedDict


class GitlabConfig(TypedDict, total=False):
    """The config of a connection to `gitlab`, which `schema` names for good."""

    auth: Literal["oauth_2", "personal_access_token"]
    base_url: Literal["", "gitlab.com"]
    client_certificate: str
    client_private_key: str
    custom_base_url: str
    enable_mtls_connection: str
    personal_access_token: str
    schema: str


class GitlabAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class GitlabAuth(TypedDict, total=False):
    """The auth of a connection to `gitlab`."""

    access_token: str
    client_access: GitlabAuthClientAccess
    refresh_token: str
