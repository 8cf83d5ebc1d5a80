from typing import TypedDict


class PlaceraiConfig(TypedDict, total=False):
    """The config of a connection to `placerai`, which `schema` names for good."""

    api_key: str
    schema: str
