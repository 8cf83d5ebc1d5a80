from typing import Literal, TypedDict


class AmazonAttributionConfig(TypedDict, total=False):
    """The config of a connection to `amazon_attribution`, which `schema` names for good."""

    region_api_url: Literal["api", "api-eu", "api-fe"]
    region_auth_url: Literal["apac.account", "eu.account", "www"]
    region_token_url: Literal["co.jp", "co.uk", "com"]
    schema: str


class AmazonAttributionAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class AmazonAttributionAuth(TypedDict, total=False):
    """The auth of a connection to `amazon_attribution`."""

    access_token: str
    client_access: AmazonAttributionAuthClientAccess
    refresh_token: str
