from typing import Literal, TypedDict


class SalesforceConfig(TypedDict, total=False):
    """The config of a connection to `salesforce`, which `schema` names for good."""

    api_usage_limit: int
    authentication_method: Literal["ADVANCED", "STANDARD"]
    base_url: str
    certificate: str
    private_key: str
    schema: str
    sync_formula_fields: bool
    update_infrequent_objects_in_every_sync: bool


class SalesforceAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class SalesforceAuth(TypedDict, total=False):
    """The auth of a connection to `salesforce`."""

    client_access: SalesforceAuthClientAccess
    refresh_token: str
