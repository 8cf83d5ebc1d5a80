from typing import TypedDict


class ContrastSecurityConfig(TypedDict, total=False):
    """The config of a connection to `contrast_security`, which `schema` names for good."""

    api_key: str
    password: str
    schema: str
    sub_domain: str
    username: str
