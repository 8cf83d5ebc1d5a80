from typing import TypedDict


class KissmetricsConfig(TypedDict, total=False):
    """The config of a connection to `kissmetrics`, which `schema` names for good."""

    password: str
    schema: str
    username: str
