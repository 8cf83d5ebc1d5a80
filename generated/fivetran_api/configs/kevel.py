from typing import TypedDict


class KevelConfig(TypedDict, total=False):
    """The config of a `kevel` connection, which `schema` names for good."""

    api_key: str
    schema: str
