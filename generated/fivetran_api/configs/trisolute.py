from typing import TypedDict


class TrisoluteConfig(TypedDict, total=False):
    """The config of a `trisolute` connection, which `schema` names for good."""

    api_token: str
    schema: str
