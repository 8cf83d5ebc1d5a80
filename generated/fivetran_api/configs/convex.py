from typing import TypedDict


class ConvexConfig(TypedDict, total=False):
    """The config of a connection to `convex`, which `schema` names for good."""

    schema: str
