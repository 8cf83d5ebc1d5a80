from typing import TypedDict


class HexConfig(TypedDict, total=False):
    """The config of a connection to `hex`, which `schema` names for good."""

    schema: str
    subdomain: str
    workspace_token: str
