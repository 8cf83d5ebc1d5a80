from typing import Literal, TypedDict


class WorkdayHcmConfig(TypedDict, total=False):
    """The config of a connection to `workday_hcm`, which `schema` names for good."""

    auth_mode: Literal["BASIC", "OAUTH"]
    domain_host_name: str
    integration_system_id: str
    password: str
    schema: str
    subscriber_id: str
    tenant: str
    username: str


class WorkdayHcmAuth(TypedDict, total=False):
    """The auth of a connection to `workday_hcm`."""

    client_id: str
    client_secret: str
    refresh_token: str
