from typing import TypedDict


class FirehydrantConfig(TypedDict, total=False):
    """The config of a connection to `firehydrant`, which `schema` names for good."""

    api_key: str
    schema: str
