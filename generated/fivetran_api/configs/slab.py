from typing import TypedDict


class SlabConfig(TypedDict, total=False):
    """The config of a connection to `slab`, which `schema` names for good."""

    access_token: str
    schema: str
