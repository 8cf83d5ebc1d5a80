from typing import TypedDict


class HopinConfig(TypedDict, total=False):
    """The config of a connection to `hopin`, which `schema` names for good."""

    bearer_token: str
    schema: str
