from typing import TypedDict


class LiftoffConfig(TypedDict, total=False):
    """The config of a `liftoff` connection, which `schema` names for good."""

    api_key: str
    api_secret: str
    schema: str
