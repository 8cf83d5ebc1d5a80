from typing import TypedDict


class WordpressConfig(TypedDict, total=False):
    """The config of a connection to `wordpress`, which `schema` and `table` name for good."""

    schema: str
    sub_domain: str
    table: str


class WordpressAuthClientAccess(TypedDict, total=False):
    """The fields of `client_access`."""

    client_id: str
    client_secret: str


class WordpressAuth(TypedDict, total=False):
    """The auth of a connection to `wordpress`."""

    access_token: str
    client_access: WordpressAuthClientAccess
