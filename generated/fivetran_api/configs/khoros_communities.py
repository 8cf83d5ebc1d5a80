from typing import TypedDict


class KhorosCommunitiesConfig(TypedDict, total=False):
    """The config of a connection to `khoros_communities`, which `schema` names for good."""

    client_id: str
    client_secret: str
    community_domain: str
    schema: str


class KhorosCommunitiesAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class KhorosCommunitiesAuth(TypedDict, total=False):
    """The auth of a connection to `khoros_communities`."""

    access_token: str
    client_access: KhorosCommunitiesAuthClientAccess
    refresh_token: str
