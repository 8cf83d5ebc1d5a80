from typing import TypedDict


class ForethoughtConfig(TypedDict, total=False):
    """The config of a connection to `forethought`, which `schema` names for good."""

    api_token: str
    schema: str
