from typing import TypedDict


class LeapsomeConfig(TypedDict, total=False):
    """The config of a connection to `leapsome`, which `schema` names for good."""

    api_secret: str
    schema: str
