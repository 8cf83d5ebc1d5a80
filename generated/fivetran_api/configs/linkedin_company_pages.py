from typing import Literal, TypedDict


class LinkedinCompanyPagesConfig(TypedDict, total=False):
    """The config of a connection to `linkedin_company_pages`, which `schema` names for good."""

    schema: str
    social_data_sync_timeframe: Literal["SIX", "THREE", "TWELVE"]


class LinkedinCompanyPagesAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class LinkedinCompanyPagesAuth(TypedDict, total=False):
    """The auth of a connection to `linkedin_company_pages`."""

    client_access: LinkedinCompanyPagesAuthClientAccess
    refresh_token: str
