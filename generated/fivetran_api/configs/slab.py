from typing import TypedDict


class SlabConfig(TypedDict, total=False):
    """The config of a `slab` connection, which `schema` names for good."""

    access_token: str
    schema: str
