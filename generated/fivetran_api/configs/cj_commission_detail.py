from typing import TypedDict


class CjCommissionDetailConfig(TypedDict, total=False):
    """The config of a `cj_commission_detail` connection, which `schema` names for good."""

    company_ids: str
    personal_access_token: str
    schema: str
