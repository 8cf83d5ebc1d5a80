from typing import TypedDict


class MolocoConfig(TypedDict, total=False):
    """The config of a connection to `moloco`, which `schema` names for good."""

    api_key: str
    schema: str
