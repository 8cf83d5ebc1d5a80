from typing import TypedDict


class GladlyConfig(TypedDict, total=False):
    """The config of a connection to `gladly`, which `schema` names for good."""

    api_token: str
    organization: str
    schema: str
    username: str
