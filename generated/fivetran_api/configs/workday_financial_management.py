from typing import Literal, TypedDict


class WorkdayFinancialManagementConfig(TypedDict, total=False):
    """The config of a connection to `workday_financial_management`, which `schema` names for good."""

    auth_mode: Literal["BASIC", "OAUTH"]
    domain_host_name: str
    password: str
    schema: str
    tenant: str
    username: str


class WorkdayFinancialManagementAuth(TypedDict, total=False):
    """The auth of a connection to `workday_financial_management`."""

    client_id: str
    client_secret: str
    refresh_token: str
