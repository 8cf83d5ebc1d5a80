from typing import TypedDict


class GoldcastConfig(TypedDict, total=False):
    """The config of a connection to `goldcast`, which `schema` names for good."""

    api_key: str
    schema: str
