from typing import TypedDict


class TrisoluteConfig(TypedDict, total=False):
    """The config of a connection to `trisolute`, which `schema` names for good."""

    api_token: str
    schema: str
