from typing import TypedDict


class BitlyConfig(TypedDict, total=False):
    """The config of a connection to `bitly`, which `schema` names for good."""

    access_token: str
    schema: str
