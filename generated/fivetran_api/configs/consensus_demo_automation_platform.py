from typing import TypedDict


class ConsensusDemoAutomationPlatformConfig(TypedDict, total=False):
    """The config of a connection to `consensus_demo_automation_platform`, which `schema` names for good."""

    api_key: str
    api_secret: str
    email: str
    schema: str
    source_name: str
