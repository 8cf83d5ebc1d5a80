from typing import TypedDict


class VwoConfig(TypedDict, total=False):
    """The config of a connection to `vwo`, which `schema` names for good."""

    api_token: str
    schema: str
