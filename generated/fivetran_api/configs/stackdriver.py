from typing import TypedDict


class StackdriverConfig(TypedDict, total=False):
    """The config of the log service `stackdriver`."""

    project_id: str
    service_account_key: str
