from typing import TypedDict


class LightspeedRetailXseriesConfig(TypedDict, total=False):
    """The config of a connection to `lightspeed_retail_xseries`, which `schema` names for good."""

    domain_prefix: str
    schema: str


class LightspeedRetailXseriesAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class LightspeedRetailXseriesAuth(TypedDict, total=False):
    """The auth of a connection to `lightspeed_retail_xseries`."""

    access_token: str
    client_access: LightspeedRetailXseriesAuthClientAccess
    refresh_token: str
