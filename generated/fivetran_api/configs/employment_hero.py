from typing import TypedDict


class EmploymentHeroConfig(TypedDict, total=False):
    """The config of a connection to `employment_hero`, which `schema` names for good."""

    schema: str


class EmploymentHeroAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class EmploymentHeroAuth(TypedDict, total=False):
    """The auth of a connection to `employment_hero`."""

    access_token: str
    client_access: EmploymentHeroAuthClientAccess
    refresh_token: str
