from typing import TypedDict


class KhorosCareConfig(TypedDict, total=False):
    """The config of a connection to `khoros_care`, which `schema` names for good."""

    company_key: str
    password: str
    schema: str
    sub_domain: str
    username: str
