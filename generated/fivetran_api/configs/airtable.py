from typing import TypedDict


class AirtableConfig(TypedDict, total=False):
    """The config of a connection to `airtable`, which `schema_prefix` names for good."""

    schema_prefix: str


class AirtableAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class AirtableAuth(TypedDict, total=False):
    """The auth of a connection to `airtable`."""

    client_access: AirtableAuthClientAccess
    refresh_token: str
