from typing import TypedDict


class DynatraceConfig(TypedDict, total=False):
    """The config of the log service `dynatrace`."""

    access_token: str
    environment_id: str
