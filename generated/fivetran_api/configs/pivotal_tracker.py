from typing import TypedDict


class PivotalTrackerConfig(TypedDict, total=False):
    """The config of a connection to `pivotal_tracker`, which `schema` names for good."""

    api_token: str
    schema: str
