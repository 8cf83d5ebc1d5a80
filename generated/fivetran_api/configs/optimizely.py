from typing import Literal, TypedDict


class OptimizelyConfig(TypedDict, total=False):
    """The config of a connection to `optimizely`, which `schema` names for good."""

    account_id: str
    enriched_export: str
    packing_mode: Literal["Packed", "Unpacked"]
    schema: str


class OptimizelyAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class OptimizelyAuth(TypedDict, total=False):
    """The auth of a connection to `optimizely`."""

    client_access: OptimizelyAuthClientAccess
    refresh_token: str
