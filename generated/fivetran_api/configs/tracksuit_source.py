from typing import TypedDict


class TracksuitSourceConfig(TypedDict, total=False):
    """The config of a `tracksuit_source` connection, which `schema` names for good."""

    schema: str
