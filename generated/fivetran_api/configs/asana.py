from typing import Literal, TypedDict


class AsanaConfig(TypedDict, total=False):
    """The config of a connection to `asana`, which `schema` names for good."""

    projects: list[str]
    schema: str
    sync_mode: Literal["AllProjects", "SpecificProjects"]
    team_id: str


class AsanaAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class AsanaAuth(TypedDict, total=False):
    """The auth of a connection to `asana`."""

    client_access: AsanaAuthClientAccess
    refresh_token: str
