from typing import TypedDict


class CjCommissionDetailConfig(TypedDict, total=False):
    """The config of a connection to `cj_commission_detail`, which `schema` names for good."""

    company_ids: str
    personal_access_token: str
    schema: str
