from typing import Literal, TypedDict


class IntercomConfig(TypedDict, total=False):
    """The config of a `intercom` connection, which `schema` names for good."""

    data_region: Literal["", "au", "eu"]
    schema: str


class IntercomAuth(TypedDict, total=False):
    """The auth of a `intercom` connection."""

    access_token: str
