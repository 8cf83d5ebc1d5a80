from typing import TypedDict


class RingcentralConfig(TypedDict, total=False):
    """The config of a connection to `ringcentral`, which `schema` names for good."""

    schema: str


class RingcentralAuth(TypedDict, total=False):
    """The auth of a connection to `ringcentral`."""

    access_token: str
