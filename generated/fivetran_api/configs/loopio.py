from typing import TypedDict


class LoopioConfig(TypedDict, total=False):
    """The config of a connection to `loopio`, which `schema` names for good."""

    app_key: str
    schema: str
    secret: str
