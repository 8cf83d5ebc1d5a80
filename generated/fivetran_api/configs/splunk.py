from typing import TypedDict


class SplunkConfig(TypedDict, total=False):
    """The config of a connection to `splunk`, which `schema` names for good."""

    host: str
    password: str
    port: int
    rollback_window: int
    schema: str
    user: str
