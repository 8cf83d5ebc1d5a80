from typing import Literal, TypedDict


class AdobeCommerceConfig(TypedDict, total=False):
    """The config of a connection to `adobe_commerce`, which `schema` names for good."""

    access_token: str
    auth_type: Literal["access_token", "oauth_2"]
    host_url: str
    password: str
    schema: str
    username: str
