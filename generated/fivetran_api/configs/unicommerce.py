from typing import TypedDict


class UnicommerceConfig(TypedDict, total=False):
    """The config of a connection to `unicommerce`, which `schema` names for good."""

    facility_codes: str
    password: str
    schema: str
    tenant: str
    username: str
