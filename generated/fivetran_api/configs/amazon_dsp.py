from typing import Literal, TypedDict


class AmazonDspConfig(TypedDict, total=False):
    """The config of a connection to `amazon_dsp`, which `schema` and `table` name for good."""

    api_url_region: Literal["api", "api-eu", "api-fe"]
    auth_url_region: Literal["apac.account", "eu.account", "www"]
    profiles: str
    schema: str
    table: str
    token_url_region: Literal["co.jp", "co.uk", "com"]


class AmazonDspAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class AmazonDspAuth(TypedDict, total=False):
    """The auth of a connection to `amazon_dsp`."""

    access_token: str
    client_access: AmazonDspAuthClientAccess
    refresh_token: str
