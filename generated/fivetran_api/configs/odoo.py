from typing import TypedDict


class OdooConfig(TypedDict, total=False):
    """The config of a connection to `odoo`, which `schema` names for good."""

    consumer_key: str
    consumer_secret: str
    schema: str
    sub_domain: str


class OdooAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class OdooAuth(TypedDict, total=False):
    """The auth of a connection to `odoo`."""

    access_token: str
    client_access: OdooAuthClientAccess
    refresh_token: str
