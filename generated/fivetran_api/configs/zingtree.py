from typing import TypedDict


class ZingtreeConfig(TypedDict, total=False):
    """The config of a connection to `zingtree`, which `schema` names for good."""

    api_key: str
    schema: str
