from typing import TypedDict


class DeelConfig(TypedDict, total=False):
    """The config of a connection to `deel`, which `schema` names for good."""

    access_token: str
    schema: str
