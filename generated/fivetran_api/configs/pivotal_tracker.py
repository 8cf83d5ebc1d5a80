from typing import TypedDict


class PivotalTrackerConfig(TypedDict, total=False):
    """The config of a `pivotal_tracker` connection, which `schema` names for good."""

    api_token: str
    schema: str
