from typing import TypedDict


class RingcentralConfig(TypedDict, total=False):
    """The config of a `ringcentral` connection, which `schema` names for good."""

    schema: str


class RingcentralAuth(TypedDict, total=False):
    """The auth of a `ringcentral` connection."""

    access_token: str
