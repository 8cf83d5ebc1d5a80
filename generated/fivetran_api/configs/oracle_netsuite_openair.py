from typing import Literal, TypedDict


class OracleNetsuiteOpenairConfig(TypedDict, total=False):
    """The config of a connection to `oracle_netsuite_openair`, which `schema` names for good."""

    client_id: str
    client_secret: str
    company_id: str
    environment: Literal["netsuitesuiteprojectspro.com", "sandbox.netsuitesuiteprojectspro.com"]
    schema: str


class OracleNetsuiteOpenairAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class OracleNetsuiteOpenairAuth(TypedDict, total=False):
    """The auth of a connection to `oracle_netsuite_openair`."""

    access_token: str
    client_access: OracleNetsuiteOpenairAuthClientAccess
    refresh_token: str
