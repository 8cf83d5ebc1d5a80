from typing import TypedDict


class CredlyConfig(TypedDict, total=False):
    """The config of a connection to `credly`, which `schema` names for good."""

    api_token: str
    schema: str
