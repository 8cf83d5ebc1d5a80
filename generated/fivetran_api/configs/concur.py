from typing import Literal, TypedDict


class ConcurConfig(TypedDict, total=False):
    """The config of a connection to `concur`, which `schema` names for good."""

    auth_mode: Literal["CompanyLevel", "PasswordGrant"]
    client_id: str
    client_secret: str
    company_request_token: str
    company_uuid: str
    historical_sync_limit: str
    login_password: str
    region: str
    schema: str
    username: str
