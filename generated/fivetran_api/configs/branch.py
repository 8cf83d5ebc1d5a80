from typing import TypedDict


class BranchConfig(TypedDict, total=False):
    """The config of a `branch` connection, which `schema` names for good."""

    schema: str
