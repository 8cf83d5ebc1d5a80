from typing import Literal, TypedDict


class IntercomConfig(TypedDict, total=False):
    """The config of a connection to `intercom`, which `schema` names for good."""

    data_region: Literal["", "au", "eu"]
    schema: str


class IntercomAuth(TypedDict, total=False):
    """The auth of a connection to `intercom`."""

    access_token: str
