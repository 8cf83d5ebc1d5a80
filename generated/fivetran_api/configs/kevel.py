from typing import TypedDict


class KevelConfig(TypedDict, total=False):
    """The config of a connection to `kevel`, which `schema` names for good."""

    api_key: str
    schema: str
