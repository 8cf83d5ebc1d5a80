from typing import Literal, TypedDict


class GainsightCustomerSuccessConfig(TypedDict, total=False):
    """The config of a connection to `gainsight_customer_success`, which `schema` names for good."""

    access_key: str
    authentication_method: Literal["API_KEY", "OAUTH"]
    schema: str
    sub_domain: str


class GainsightCustomerSuccessAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class GainsightCustomerSuccessAuth(TypedDict, total=False):
    """The auth of a connection to `gainsight_customer_success`."""

    client_access: GainsightCustomerSuccessAuthClientAccess
    refresh_token: str
