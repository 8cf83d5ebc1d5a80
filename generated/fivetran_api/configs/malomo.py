from typing import TypedDict


class MalomoConfig(TypedDict, total=False):
    """The config of a connection to `malomo`, which `schema` names for good."""

    api_key: str
    schema: str
