from typing import TypedDict


class ConvexConfig(TypedDict, total=False):
    """The config of a `convex` connection, which `schema` names for good."""

    schema: str
