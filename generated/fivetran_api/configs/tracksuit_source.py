from typing import TypedDict


class TracksuitSourceConfig(TypedDict, total=False):
    """The config of a connection to `tracksuit_source`, which `schema` names for good."""

    schema: str
