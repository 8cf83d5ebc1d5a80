from typing import TypedDict


class LiftoffConfig(TypedDict, total=False):
    """The config of a connection to `liftoff`, which `schema` names for good."""

    api_key: str
    api_secret: str
    schema: str
