from typing import Literal, TypedDict


class GooglePlayConfig(TypedDict, total=False):
    """The config of a connection to `google_play`, which `schema` names for good."""

    bucket: str
    schema: str


class GooglePlayAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class GooglePlayAuth(TypedDict, total=False):
    """The auth of a connection to `google_play`."""

    authentication_method: Literal["CUSTOM_SERVICE_ACCOUNT", "FIVETRAN_SERVICE_ACCOUNT", "OAUTH"]
    client_access: GooglePlayAuthClientAccess
    refresh_token: str
    svc_acc_secret_key: str
