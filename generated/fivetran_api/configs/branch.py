from typing import TypedDict


class BranchConfig(TypedDict, total=False):
    """The config of a connection to `branch`, which `schema` names for good."""

    schema: str
