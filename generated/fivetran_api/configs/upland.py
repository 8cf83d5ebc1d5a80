from typing import Literal, TypedDict


class UplandConfig(TypedDict, total=False):
    """The config of a connection to `upland`, which `schema` names for good."""

    api_key: str
    auth_type: Literal["api_key", "basic"]
    company_key: str
    password: str
    schema: str
    sub_domain: str
    username: str
