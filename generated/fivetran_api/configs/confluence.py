from typing import TypedDict


class ConfluenceConfig(TypedDict, total=False):
    """The config of a connection to `confluence`, which `schema` names for good."""

    api_token: str
    domain: str
    schema: str
    username: str
