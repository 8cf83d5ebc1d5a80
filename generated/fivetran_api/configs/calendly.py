from typing import Literal, TypedDict


class CalendlyConfig(TypedDict, total=False):
    """The config of a connection to `calendly`, which `schema` names for good."""

    calendly_plan: Literal["45", "480"]
    schema: str


class CalendlyAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class CalendlyAuth(TypedDict, total=False):
    """The auth of a connection to `calendly`."""

    access_token: str
    client_access: CalendlyAuthClientAccess
    refresh_token: str
