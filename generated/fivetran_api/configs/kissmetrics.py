from typing import TypedDict


class KissmetricsConfig(TypedDict, total=False):
    """The config of a `kissmetrics` connection, which `schema` names for good."""

    password: str
    schema: str
    username: str
