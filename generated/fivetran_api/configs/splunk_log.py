from typing import TypedDict


class SplunkLogConfig(TypedDict, total=False):
    """The config of the log service `splunkLog`."""

    channel: str
    enable_ssl: bool
    host: str
    port: int
    token: str
