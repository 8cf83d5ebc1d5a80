from typing import TypedDict


class VwoConfig(TypedDict, total=False):
    """The config of a `vwo` connection, which `schema` names for good."""

    api_token: str
    schema: str
